import { listMessages as endpoint } from '#contract/account/messages.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';
import { listMessages } from '#mocks/operator/messages/messages.ts';

export const listMessagesHandler = defineHandler(endpoint, ({ caller, at }) => ({ body: listMessages(caller.customer, at) }));

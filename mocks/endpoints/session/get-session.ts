import { getSession as endpoint } from '#contract/session.ts';
import { sessionView } from '#mocks/operator/session/sessions.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const getSessionHandler = defineHandler(endpoint, ({ caller }) => ({ body: sessionView(caller) }));

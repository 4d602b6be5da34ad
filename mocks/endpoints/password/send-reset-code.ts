import { sendResetCode as endpoint } from '#contract/password.ts';
import { sendResetCode } from '#mocks/operator/password/password.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const sendResetCodeHandler = defineHandler(endpoint, ({ world, body, at }) => ({ body: sendResetCode(world, body.msisdn, at) }));

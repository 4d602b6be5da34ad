import { sendResetCode as endpoint } from '#contract/password.ts';
import { sendResetCode } from '#mocks/operator/password/password.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const sendResetCodeHandler = handle(endpoint, ({ world, body, at }) => ({ body: sendResetCode(world, body.msisdn, at) }));

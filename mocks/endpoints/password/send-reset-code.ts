import { sendResetCode } from '#contract/password.ts';
import { sendReset } from '#mocks/operator/password/password.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const sendResetCodeHandler = handle(sendResetCode, ({ world, body, at }) => ({ body: sendReset(world, body.msisdn, at) }));

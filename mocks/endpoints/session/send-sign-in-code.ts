import { sendSignInCode as endpoint } from '#contract/session.ts';
import { sendSignInCode } from '#mocks/operator/session/sign-in.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const sendSignInCodeHandler = handle(endpoint, ({ world, body, at }) => ({ body: sendSignInCode(world, body.msisdn, at) }));

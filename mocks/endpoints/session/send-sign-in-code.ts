import { sendSignInCode } from '#contract/session.ts';
import { sendSignIn } from '#mocks/operator/session/sign-in.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const sendSignInCodeHandler = handle(sendSignInCode, ({ world, body, at }) => ({ body: sendSignIn(world, body.msisdn, at) }));

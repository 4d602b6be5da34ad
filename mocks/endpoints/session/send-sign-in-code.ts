import { sendSignInCode as endpoint } from '#contract/session.ts';
import { sendSignInCode } from '#mocks/operator/session/sign-in.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const sendSignInCodeHandler = defineHandler(endpoint, ({ world, body, remembered, at }) => ({ body: sendSignInCode(world, body, remembered, at) }));

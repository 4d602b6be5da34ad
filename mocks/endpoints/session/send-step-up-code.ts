import { sendStepUpCode as endpoint } from '#contract/session.ts';
import { sendStepUpCode } from '#mocks/operator/session/step-up.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const sendStepUpCodeHandler = defineHandler(endpoint, ({ world, caller, body, at }) => ({ body: sendStepUpCode(world, caller, body.purpose, at) }));

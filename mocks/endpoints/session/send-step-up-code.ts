import { sendStepUpCode as endpoint } from '#contract/session.ts';
import { sendStepUpCode } from '#mocks/operator/session/step-up.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const sendStepUpCodeHandler = handle(endpoint, ({ world, caller, body, at }) => ({ body: sendStepUpCode(world, caller, body.purpose, at) }));

import { sendStepUpCode } from '#contract/session.ts';
import { sendSecondProof } from '#mocks/operator/session/step-up.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const sendStepUpCodeHandler = handle(sendStepUpCode, ({ world, caller, body, at }) => ({ body: sendSecondProof(world, caller, body.purpose, at) }));

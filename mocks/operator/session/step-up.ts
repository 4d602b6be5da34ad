import type { SecondProof } from '#contract/core/second-proof.ts';
import type { CodeSent, StepUpPurpose } from '#contract/session.ts';
import type { Millis } from '#lib/calendar.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import { noteActivity } from '#mocks/operator/customer/activity.ts';
import { assertOffered } from '#mocks/operator/customer/eligibility.ts';
import { assertPasswordInSession, assertPukInSession } from './password-attempts.ts';
import { assertCode, sendCode } from './codes.ts';
import { grantSession, secondProofOf, type Caller } from './sessions.ts';
import type { SessionState, World } from '#mocks/operator/world.ts';

/** A second proof as it is given. */
type GivenProof = { readonly purpose: StepUpPurpose } & (
  | { readonly method: 'sms-code'; readonly code: string }
  | { readonly method: 'service-password'; readonly servicePassword: string }
  | { readonly method: 'puk'; readonly puk: string }
);

/** @throws Refusal where the purpose is never offered (S36), or `step-up-required`, with the proof this session takes, where another was given. */
function assertTakes(caller: Caller, { purpose, method }: { readonly purpose: StepUpPurpose; readonly method: SecondProof }, at: Millis): void {
  assertOffered(caller.customer.profile.standing, purpose);
  const secondProof = secondProofOf(caller, at);
  if (method !== secondProof) throw new Refusal('step-up-required', { secondProof });
}

/** Sends the code of a second proof. @throws Refusal where it is not offered, or `too-many-requests`. */
export function sendStepUpCode(world: World, caller: Caller, purpose: StepUpPurpose, at: Millis): CodeSent {
  assertTakes(caller, { purpose, method: 'sms-code' }, at);
  return sendCode(world, caller.customer.profile.msisdn, purpose, at);
}

/** Opens one purpose in a session of a new id. @throws Refusal where that is not offered, or saying what is wrong with the proof. */
export function stepUp(world: World, caller: Caller, proof: GivenProof, at: Millis): SessionState {
  assertTakes(caller, proof, at);
  if (proof.method === 'sms-code') assertCode(world, caller.customer.profile.msisdn, proof.purpose, proof.code, at);
  else if (proof.method === 'service-password') assertPasswordInSession(world, caller, proof.servicePassword, at);
  else assertPukInSession(world, caller, proof.puk, at);
  noteActivity(caller.customer, { at, kind: 'statements', device: caller.session.device });
  return grantSession(world, caller.session, proof.purpose, at);
}

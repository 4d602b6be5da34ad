import type { CodeSent, StepUpPurpose } from '#contract/session.ts';
import type { Millis } from '#lib/calendar.ts';
import { assertPassword } from './password-attempts.ts';
import { assertCode, sendCode } from './codes.ts';
import { assertOffered } from '#mocks/operator/customer/eligibility.ts';
import { grantSession, type Caller } from './sessions.ts';
import { verifyProof } from './rate-limit.ts';
import type { SessionState, World } from '#mocks/operator/world.ts';

/** A second proof: the code of this purpose, or the service password, which needs no SMS. */
export type SecondProof = { readonly purpose: StepUpPurpose } & (
  | { readonly method: 'sms-code'; readonly code: string }
  | { readonly method: 'service-password'; readonly servicePassword: string }
);

/** Sends the code of a second proof. @throws Refusal where the purpose is never offered (S36), or `too-many-requests`. */
export function sendStepUpCode(world: World, { customer }: Caller, purpose: StepUpPurpose, at: Millis): CodeSent {
  assertOffered(customer.profile.standing, purpose);
  return sendCode(world, customer.profile.msisdn, purpose, at);
}

/** Opens one purpose in a session of a new id. @throws Refusal where it is never offered (S36), or saying what is wrong with the proof. */
export function stepUp(world: World, { customer, session }: Caller, proof: SecondProof, at: Millis): SessionState {
  assertOffered(customer.profile.standing, proof.purpose);
  const { msisdn } = customer.profile;
  verifyProof(world, 'second-proof', { method: proof.method, msisdn }, at, () => {
    if (proof.method === 'sms-code') assertCode(world, msisdn, proof.purpose, proof.code, at);
    else assertPassword(world, msisdn, proof.servicePassword, at);
  });
  return grantSession(world, session, proof.purpose, at);
}

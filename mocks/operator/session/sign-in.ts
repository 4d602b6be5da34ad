import type { CodeSent, SignIn } from '#contract/session.ts';
import type { Device } from '#contract/sessions.ts';
import type { Millis } from '#lib/calendar.ts';
import type { Msisdn } from '#lib/msisdn.ts';
import { assertPassword } from './password-attempts.ts';
import { assertCode, sendCode } from './codes.ts';
import { callerOf, startSession, type Caller } from './sessions.ts';
import { verifyProof } from './rate-limit.ts';
import type { World } from '#mocks/operator/world.ts';

/** Signs in with the service password or an SMS code. @throws Refusal, the same for a number that does not exist (D17). */
export function signIn(world: World, proof: SignIn, device: Device, presented: string | null, at: Millis): Caller {
  verifyProof(world, 'sign-in', proof, at, () => {
    if (proof.method === 'service-password') assertPassword(world, proof.msisdn, proof.servicePassword, at);
    else assertCode(world, proof.msisdn, 'sign-in', proof.code, at);
  });
  return callerOf(world, startSession(world, proof.msisdn, device, presented, at).id, at);
}

/** Sends a sign-in code. @throws Refusal `too-many-requests`. */
export function sendSignInCode(world: World, msisdn: Msisdn, at: Millis): CodeSent {
  return sendCode(world, msisdn, 'sign-in', at);
}

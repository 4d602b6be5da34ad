import type { CodeSent, SignIn } from '#contract/session.ts';
import type { PukSignIn } from '#contract/puk-sign-in.ts';
import type { Device } from '#contract/sessions.ts';
import type { Millis } from '#lib/calendar.ts';
import type { Msisdn } from '#lib/msisdn.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import { assertPasswordAtSignIn } from './password-attempts.ts';
import { assertCode, sendCode } from './codes.ts';
import { callerOf, startSession, type Caller } from './sessions.ts';
import type { World } from '#mocks/operator/world.ts';

/** Signs in with the service password or an SMS code. @throws Refusal, the same for a number that does not exist (D17). */
export function signIn(world: World, proof: SignIn, device: Device, presented: string | null, at: Millis): Caller {
  const { msisdn, method } = proof;
  if (method === 'service-password') assertPasswordAtSignIn(world, msisdn, proof.servicePassword, at);
  else assertCode(world, msisdn, 'sign-in', proof.code, at);
  return callerOf(world, startSession(world, { msisdn, signedInBy: method, device }, presented, at).id, at);
}

/**
 * Signs in with the PUK of the SIM card and the end of the identity card's number: the way in that a stranger cannot close, because no
 * wrong try of anybody's counts against the number. Fourteen characters that are nowhere together bear guessing (docs/decisions/0018).
 * @throws Refusal `puk-wrong`, whichever of them was wrong, and for a number that does not exist (D17).
 */
export function signInWithPuk(world: World, { msisdn, puk, idTail }: PukSignIn, device: Device, presented: string | null, at: Millis): Caller {
  const profile = world.customers.get(msisdn)?.profile;
  if (profile?.puk !== puk || profile.idTail !== idTail) throw new Refusal('puk-wrong');
  return callerOf(world, startSession(world, { msisdn, signedInBy: 'puk', device }, presented, at).id, at);
}

/** Sends a sign-in code. @throws Refusal `too-many-requests`. */
export function sendSignInCode(world: World, msisdn: Msisdn, at: Millis): CodeSent {
  return sendCode(world, msisdn, 'sign-in', at);
}

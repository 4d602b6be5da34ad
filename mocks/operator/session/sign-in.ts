import type { CodeSent, SignIn } from '#contract/session.ts';
import type { PukSignIn } from '#contract/puk-sign-in.ts';
import type { Device } from '#contract/sessions.ts';
import type { Millis } from '#lib/calendar.ts';
import type { Msisdn } from '#lib/msisdn.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import { assertInUse, provableProfile } from './former-numbers.ts';
import { assertPasswordAtSignIn } from './password-attempts.ts';
import { assertCode, sendCode } from './codes.ts';
import { assertRemembered, noteRemembered } from './remembered-numbers.ts';
import { callerOf, startSession, type Caller } from './sessions.ts';
import type { World } from '#mocks/operator/world.ts';

/** What somebody signs in on: the device, the session it has, and what names the number it remembers. */
interface Client {
  readonly device: Device;
  readonly presented: string | null;
  readonly remembered: string | null;
}

/** Who is signed in now, and what names the number this device remembers, where that is wished or has been used. */
interface SignedIn {
  readonly caller: Caller;
  readonly remembered?: string;
}

/**
 * Signs in with the service password or an SMS code. A number that is remembered is judged as the same number typed: its tries and waits are
 * those of the number. @throws Refusal, the same for a number that does not exist (D17); `number-closed` or `number-changed` where it is nobody's any more; `malformed-request` without a number, typed or remembered.
 */
export function signIn(world: World, proof: SignIn, { device, presented, remembered }: Client, at: Millis): SignedIn {
  const { method } = proof;
  const msisdn = proof.msisdn ?? assertRemembered(world, remembered, at);
  if (method === 'service-password') assertPasswordAtSignIn(world, msisdn, proof.servicePassword, at);
  else assertCode(world, msisdn, 'sign-in', proof.code, at);
  assertInUse(world, msisdn);
  const caller = callerOf(world, startSession(world, { msisdn, signedInBy: method, device }, presented, at).id, at);
  const isRemembered = proof.remember === true || proof.msisdn === undefined;
  return isRemembered ? { caller, remembered: noteRemembered(world, remembered, caller.session, at) } : { caller };
}

/**
 * Signs in with the PUK of the SIM card and the end of the identity card's number: the way in that a stranger cannot close, because no
 * wrong try of anybody's counts against the number. Fourteen characters that are nowhere together bear guessing (docs/decisions/0018).
 * @throws Refusal `puk-wrong`, whichever of them was wrong, and for a number that does not exist (D17); after both, `number-closed` or `number-changed`.
 */
export function signInWithPuk(world: World, { msisdn, puk, idTail }: PukSignIn, device: Device, presented: string | null, at: Millis): Caller {
  const profile = provableProfile(world, msisdn);
  if (profile?.puk !== puk || profile.idTail !== idTail) throw new Refusal('puk-wrong');
  assertInUse(world, msisdn);
  return callerOf(world, startSession(world, { msisdn, signedInBy: 'puk', device }, presented, at).id, at);
}

/** Sends a sign-in code to the number typed, or else to the one remembered. @throws Refusal `too-many-requests`; `malformed-request` without either. */
export function sendSignInCode(world: World, { msisdn }: { readonly msisdn?: Msisdn | undefined }, remembered: string | null, at: Millis): CodeSent {
  return sendCode(world, msisdn ?? assertRemembered(world, remembered, at), 'sign-in', at);
}

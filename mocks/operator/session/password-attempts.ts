import { PASSWORD_ATTEMPTS } from '#contract/session.ts';
import { DAY, HOUR, MINUTE, notBefore, type Millis } from '#lib/calendar.ts';
import type { Msisdn } from '#lib/msisdn.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import type { World } from '#mocks/operator/world.ts';
import { provableProfile } from './former-numbers.ts';
import type { Caller } from './sessions.ts';

/** How long the password is not judged after the last attempt that is borne, and after each wrong one since. */
const WAITS: readonly Millis[] = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 4 * HOUR, DAY];

/** Judges a secret on the attempts counted under `who`. */
function assertRight(world: World, who: string, isRight: boolean, at: Millis, refused: 'wrong-credentials' | 'puk-wrong' = 'wrong-credentials'): void {
  const known = world.passwordAttempts.get(who);
  if (known?.waitsUntil && at < known.waitsUntil) throw new Refusal('password-locked', { until: notBefore(known.waitsUntil) });
  if (isRight) {
    world.passwordAttempts.delete(who);
    return;
  }
  const wrong = [...(known?.wrong ?? []).filter((earlier) => earlier > at - DAY), at];
  const wait = wrong.length < PASSWORD_ATTEMPTS ? null : (WAITS[wrong.length - PASSWORD_ATTEMPTS] ?? DAY);
  world.passwordAttempts.set(who, { wrong, waitsUntil: wait === null ? null : at + wait });
  if (wait === null) throw new Refusal(refused, { attemptsLeft: PASSWORD_ATTEMPTS - wrong.length });
  throw new Refusal('password-locked', { until: notBefore(at + wait) });
}

/**
 * Judges a service password at sign-in, where anybody may try: wrong ones make sign-in by password wait, ever longer, and nothing else.
 * A number that does not exist is answered exactly as a wrong password (D17).
 * @throws Refusal `wrong-credentials` with the attempts left; `password-locked`, with its end, from the third wrong one in 24 h on.
 */
export function assertPasswordAtSignIn(world: World, msisdn: Msisdn, given: string, at: Millis): void {
  const password = world.customers.get(msisdn)?.password ?? provableProfile(world, msisdn)?.password;
  assertRight(world, msisdn, password === given, at);
}

/**
 * Judges a service password within a session. What strangers try at sign-in does not count here, and what is tried here counts for this
 * sign-in alone, under whatever id it goes on. @throws Refusal as at sign-in.
 */
export function assertPasswordInSession(world: World, { session, customer }: Caller, given: string, at: Millis): void {
  assertRight(world, `session/${session.origin}`, customer.password === given, at);
}

/** Judges the PUK of the SIM card within a session, on the same attempts. @throws Refusal `puk-wrong` with the attempts left; `password-locked`. */
export function assertPukInSession(world: World, { session, customer }: Caller, given: string, at: Millis): void {
  assertRight(world, `session/${session.origin}`, customer.profile.puk === given, at, 'puk-wrong');
}

/** A password that was set anew waits for nobody. */
export function forgetAttempts(world: World, msisdn: Msisdn): void {
  world.passwordAttempts.delete(msisdn);
}

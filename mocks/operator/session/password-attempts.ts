import { PASSWORD_ATTEMPTS } from '#contract/session.ts';
import { DAY, notBefore, type Millis } from '#lib/calendar.ts';
import type { Msisdn } from '#lib/msisdn.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import type { World } from '#mocks/operator/world.ts';

/**
 * Judges a service password. A number that does not exist is answered exactly as a wrong password (D17).
 * @throws Refusal `wrong-credentials` with the attempts left; `password-locked` from the third wrong one in 24 h on, for 24 h.
 */
export function assertPassword(world: World, msisdn: Msisdn, given: string, at: Millis): void {
  const known = world.passwordAttempts.get(msisdn);
  if (known?.lockedUntil && at < known.lockedUntil) throw new Refusal('password-locked', { until: notBefore(known.lockedUntil) });
  if (world.customers.get(msisdn)?.password === given) {
    world.passwordAttempts.delete(msisdn);
    return;
  }
  const wrong = [...(known?.wrong ?? []).filter((earlier) => earlier > at - DAY), at];
  if (wrong.length < PASSWORD_ATTEMPTS) {
    world.passwordAttempts.set(msisdn, { wrong, lockedUntil: null });
    throw new Refusal('wrong-credentials', { attemptsLeft: PASSWORD_ATTEMPTS - wrong.length });
  }
  world.passwordAttempts.set(msisdn, { wrong: [], lockedUntil: at + DAY });
  throw new Refusal('password-locked', { until: notBefore(at + DAY) });
}

import { LOCK_LEVELS, type LockLevel } from '#contract/offers.ts';
import type { Instant, Millis } from '#lib/calendar.ts';
import { assertPasswordInSession } from '#mocks/operator/session/password-attempts.ts';
import { lockAt, lockView } from '#mocks/operator/customer/paid-service-lock.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import type { Caller } from '#mocks/operator/session/sessions.ts';
import type { World } from '#mocks/operator/world.ts';

/** Locks more at once, less with the service password. @throws Refusal */
export function setPaidServiceLock(
  world: World,
  caller: Caller,
  asked: { level: LockLevel; servicePassword: string | null },
  at: Millis,
): { level: LockLevel; since: Instant | null } {
  const { customer } = caller;
  const before = lockAt(customer, at);
  if (LOCK_LEVELS.indexOf(asked.level) < LOCK_LEVELS.indexOf(before)) {
    if (asked.servicePassword === null) throw new Refusal('lock-password-required');
    assertPasswordInSession(world, caller, asked.servicePassword, at);
  }
  if (asked.level !== before) {
    customer.locks.push({ at, level: asked.level });
    customer.paymentCheckAt = null;
  }
  return lockView(customer, at);
}

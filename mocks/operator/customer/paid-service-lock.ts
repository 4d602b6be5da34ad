import type { LockLevel } from '#contract/offers.ts';
import { instantOf, type Instant, type Millis } from '#lib/calendar.ts';
import type { Customer } from './customer.ts';
import type { CatalogueOffer } from '#mocks/operator/tariff/types.ts';

/** The lock in force at `at`. */
export function lockAt({ locks }: Pick<Customer, 'locks'>, at: Millis): LockLevel {
  return locks.findLast((lock) => lock.at <= at)?.level ?? 'none';
}

/** Whether the lock refuses it. What costs nothing is never locked. */
export function isLocked(offer: CatalogueOffer, level: LockLevel): boolean {
  const costs = offer.kind === 'on-demand' ? offer.price : offer.monthlyFee;
  if (level === 'none' || costs === 0) return false;
  return level === 'all' || offer.provider !== null;
}

/** The lock as its owner sees it. */
export function lockView(customer: Pick<Customer, 'locks'>, at: Millis): { level: LockLevel; since: Instant | null } {
  const since = customer.locks.findLast((lock) => lock.at <= at);
  return { level: lockAt(customer, at), since: since && since.level !== 'none' ? instantOf(since.at) : null };
}

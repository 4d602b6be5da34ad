import { millisOf, monthOf, type BillMonth } from '#lib/calendar.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { drawsOf } from './draws.ts';
import { pastOrderId, type StoredPurchase } from '#mocks/operator/customer/subscription.ts';
import { isLocked, lockAt } from '#mocks/operator/customer/paid-service-lock.ts';
import { barringAt } from '#mocks/operator/customer/barring.ts';
import { suspensionAt } from '#mocks/operator/customer/suspension.ts';
import { offerOf } from '#mocks/operator/tariff/tariff.ts';

/** What habits buy by SMS; while the line stands still or is barred, or the lock refuses it, nothing (付费业务锁 holds on every channel). */
function habitualPurchases(seed: number, customer: Customer, month: BillMonth): StoredPurchase[] {
  const { profile } = customer;
  return drawsOf(seed, profile, month)
    .flatMap(({ onDemand }) => onDemand)
    .filter(({ offer: id, at }) => {
      const offer = offerOf(id, 'on-demand');
      const when = millisOf(at);
      return offer !== null && !suspensionAt(customer, when) && !barringAt(customer, when) && !isLocked(offer, lockAt(customer, when));
    })
    .map(({ offer, at }) => ({ offer, at, order: pastOrderId(profile.msisdn, offer, at) }));
}

/** Everything bought by the piece in the month, to its end, oldest first. */
export function purchasesIn(seed: number, customer: Customer, month: BillMonth): StoredPurchase[] {
  const ordered = customer.purchases.filter(({ at }) => monthOf(millisOf(at)) === month);
  return [...habitualPurchases(seed, customer, month), ...ordered].sort((one, other) => millisOf(one.at) - millisOf(other.at));
}

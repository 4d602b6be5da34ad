import { addMonths, dayOf, monthOf, type BillMonth, type Millis } from '#lib/calendar.ts';
import type { Fen } from '#lib/money.ts';
import type { Terms } from '#contract/orders.ts';
import { totalOf } from './bill-items.ts';
import { chargesOf, type Charge } from './charges.ts';
import { supposingUnbarred } from '#mocks/operator/customer/barring.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { paidFrom, type StoredSubscription } from '#mocks/operator/customer/subscription.ts';

/** The customer as they would be with other subscriptions; nothing is changed. */
function supposing(customer: Customer, subscriptions: readonly StoredSubscription[]): Customer {
  return { ...customer, subscriptions: [...subscriptions] };
}

/** The charges of one service in a month, supposing that nothing bars the line from `at` on: they follow from its own subscriptions alone. */
function chargesIn(customer: Customer, service: string, month: BillMonth, at: Millis): Charge[] {
  const alone = supposing(
    customer,
    customer.subscriptions.filter(({ offer }) => offer === service),
  );
  return chargesOf(supposingUnbarred(alone, at), month, []).filter(({ item }) => item.service === service);
}

/** Charges of one service from `from` on, for two months: enough to see the next one. */
function chargesFrom(customer: Customer, service: string, from: Millis): Charge[] {
  const months = [monthOf(from), addMonths(monthOf(from), 1)];
  return months.flatMap((month) => chargesIn(customer, service, month, from)).filter(({ at }) => at >= from);
}

/** The next charge of a service as the customer stands; null when nothing will be taken. */
export function nextChargeOf(customer: Customer, service: string, from: Millis): Charge | null {
  return chargesFrom(customer, service, from)[0] ?? null;
}

/** The first charge that `subscription` would bring from `from` on: what is charged with it and not without it. A month already paid for is not paid for twice. */
export function firstChargeOf(customer: Customer, subscription: StoredSubscription, from: Millis = paidFrom(subscription)): Terms['firstCharge'] {
  const without = customer.subscriptions.filter((other) => other !== subscription);
  const before = chargesFrom(supposing(customer, without), subscription.offer, from);
  const after = chargesFrom(supposing(customer, [...without, subscription]), subscription.offer, from);
  const first = after.find((charge) => !before.some((other) => other.at === charge.at && other.item.amount === charge.item.amount));
  if (!first || first.item.amount === 0) return null;
  const { explanation, amount } = first.item;
  const byDay = explanation.code === 'part-month' ? { days: explanation.days, ofDays: explanation.ofDays, monthlyFee: explanation.monthlyFee } : null;
  return { on: dayOf(first.at), amount, byDay };
}

/** What next month will take for a service, as the customer stands. */
export function nextMonthOf(customer: Customer, service: string, at: Millis): Fen {
  const next = addMonths(monthOf(at), 1);
  return totalOf(chargesIn(customer, service, next, at).map(({ item }) => item));
}

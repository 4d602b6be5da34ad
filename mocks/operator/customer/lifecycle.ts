import { DAY, dayOf, endOfMonth, instantOf, millisOf, monthOf, startOfDay, type Millis } from '#lib/calendar.ts';
import type { FollowedBy } from '#contract/offers.ts';
import type { Customer } from './customer.ts';
import { nameOf, subscribedServices } from './relations.ts';
import { subscriptionTo, isUnconfirmedTrial, neverBegan, type StoredSubscription } from './subscription.ts';
import type { MonthlyService } from '#mocks/operator/tariff/types.ts';

/** Whether it would begin as a free trial: for who has never had it. */
export function isTrialFor(customer: Customer, { id, trialDays }: MonthlyService): boolean {
  return trialDays !== null && !customer.subscriptions.some((subscription) => subscription.offer === id && !neverBegan(subscription));
}

/** The subscription there would be on ordering at `at`. A trial's end is set from the beginning: silence cannot go on (S54 to S56). */
export function beginning(service: MonthlyService, asTrial: boolean, at: Millis): StoredSubscription {
  const from = service.takesEffect === 'at-once' ? at : endOfMonth(monthOf(at));
  const free = asTrial && service.trialDays !== null ? instantOf(startOfDay(dayOf(from)) + service.trialDays * DAY) : null;
  return { offer: service.id, from: instantOf(from), until: free, freeUntil: free, orderedBy: 'web', order: null };
}

/** What its order would have ended, and goes on when it never begins. */
export function endedBy(customer: Customer, { order }: StoredSubscription, at: Millis): StoredSubscription[] {
  const begun = customer.orders.find(({ id }) => id === order);
  return (begun?.terms.replaces ?? []).flatMap(({ id }) => subscriptionTo(customer.subscriptions, id, at) ?? []);
}

/** What is to take a subscription's place: the one whose order ends it, while it has not begun; null without one. */
export function followedBy(customer: Customer, subscription: StoredSubscription, at: Millis): FollowedBy | null {
  const next = subscribedServices(customer, at).find((other) => millisOf(other.subscription.from) > at && endedBy(customer, other.subscription, at).includes(subscription));
  return next ? { ...nameOf(next.service), from: dayOf(millisOf(next.subscription.from)) } : null;
}

/** When a service cancelled at `at` ends: what costs nothing or has not begun ends at once, the others as the tariff says. */
export function endingOf(service: MonthlyService, subscription: StoredSubscription, at: Millis): Millis {
  const from = millisOf(subscription.from);
  if (from > at) return at;
  const isFree = service.monthlyFee === 0 || isUnconfirmedTrial(subscription) || (subscription.freeUntil !== null && millisOf(subscription.freeUntil) > at);
  return isFree || service.ends === 'at-once' ? at : endOfMonth(monthOf(at));
}

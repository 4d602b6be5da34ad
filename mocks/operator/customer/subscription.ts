import type { SubscribedService } from '#contract/subscriptions.ts';
import type { Channel } from '#contract/orders.ts';
import { millisOf, type Instant, type Millis } from '#lib/calendar.ts';
import type { Msisdn } from '#lib/msisdn.ts';
import type { Purchase, Subscription } from '#mocks/personas/profile.ts';
import { digestOf } from '#mocks/operator/core/hash.ts';

/** What a customer has of the tariff, and the order it comes from; null where no confirmation is on record. */
export interface StoredSubscription {
  readonly offer: string;
  readonly from: Instant;
  readonly until: Instant | null;
  readonly freeUntil: Instant | null;
  readonly orderedBy: Channel | null;
  readonly order: string | null;
}
/** Something bought by the piece, and its order. */
export interface StoredPurchase extends Purchase {
  readonly order: string;
}

/** The order that something from before this world opened comes from: its name follows from what was ordered and when. */
export function pastOrderId(msisdn: Msisdn, offer: string, at: Instant): string {
  return digestOf(`order/${msisdn}/${offer}/${at}`);
}

/** A subscription of the profile as it is stored. A trial that went on comes from the order that confirmed it. */
export function subscriptionFromProfile(msisdn: Msisdn, { offer, from, until, orderedBy, freeUntil, continuedAt }: Subscription): StoredSubscription {
  return { offer, from, until, orderedBy, freeUntil: freeUntil ?? null, order: orderedBy === null ? null : pastOrderId(msisdn, offer, continuedAt ?? from) };
}

/** Left before it began: it never was. */
export function neverBegan({ from, until }: StoredSubscription): boolean {
  return until !== null && millisOf(until) <= millisOf(from);
}

/** Whether it has ended. */
export function hasEnded(subscription: StoredSubscription, at: Millis): boolean {
  return subscription.until !== null && (millisOf(subscription.until) <= at || neverBegan(subscription));
}

/** From when on it costs something: after its trial. */
export function paidFrom({ from, freeUntil }: StoredSubscription): Millis {
  return millisOf(freeUntil ?? from);
}

/** A trial nobody has confirmed: it costs nothing and ends by itself (S54 to S56). */
export function isUnconfirmedTrial({ until, freeUntil }: StoredSubscription): boolean {
  return freeUntil !== null && until === freeUntil;
}

/** How it stands at `at`; it must not have ended. */
export function subscriptionState(subscription: StoredSubscription, at: Millis): SubscribedService['state'] {
  if (millisOf(subscription.from) > at) return 'pending';
  if (isUnconfirmedTrial(subscription)) return 'trial';
  return subscription.until === null ? 'active' : 'ending';
}

/** The subscription to an offer: running, or to begin; the newest where one follows another. */
export function subscriptionTo(subscriptions: readonly StoredSubscription[], offer: string, at: Millis): StoredSubscription | undefined {
  return subscriptions.findLast((subscription) => subscription.offer === offer && !hasEnded(subscription, at));
}

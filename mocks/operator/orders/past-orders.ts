import type { Channel, Terms } from '#contract/orders.ts';
import { addMonths, dayOf, millisOf, MINUTE, monthOf, type Millis } from '#lib/calendar.ts';
import { slipsSince } from '#mocks/operator/customer/consent.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { slipNumber } from '#mocks/operator/core/hash.ts';
import { subscriptionFromProfile, pastOrderId, type StoredPurchase, type StoredSubscription } from '#mocks/operator/customer/subscription.ts';
import type { Confirmation, StoredOrder } from '#mocks/operator/customer/order.ts';
import { purchasesIn } from '#mocks/operator/rating/purchases.ts';
import type { Rating } from '#mocks/operator/rating/rating.ts';
import { listedOffer } from '#mocks/operator/tariff/tariff.ts';
import type { CatalogueOffer } from '#mocks/operator/tariff/types.ts';
import { pastTerms, termsOf } from './terms.ts';

/** The second confirmation, by the channel it was given on. */
const SECOND: Record<Channel, Confirmation['by']> = { hall: 'signature', sms: 'reply', hotline: 'reply', web: 'sms-code' };
/** Between both confirmations. */
const BETWEEN = 2 * MINUTE;

/** A slip of what was agreed to then, with both confirmations. */
function slipOf({ id, terms, by, channel }: { id: string; terms: Terms; by: Confirmation['by']; channel: Channel }, at: Millis): StoredOrder {
  const isChargedNow = terms.firstCharge?.on === dayOf(at);
  return {
    id,
    action: terms.action,
    service: terms.service,
    terms,
    proof: 'sms-code',
    createdAt: at - BETWEEN,
    lapsesAt: at,
    confirmations: [
      { by: 'seen', at: at - BETWEEN, channel },
      { by, at, channel },
    ],
    state: 'completed',
    code: null,
    dueBy: null,
    settledAt: at,
    number: slipNumber(at, `slip/${id}`),
    charged: isChargedNow ? (terms.firstCharge?.amount ?? null) : null,
    balance: null,
    failure: null,
    smsSent: true,
  };
}

function pastOrder(customer: Customer, offer: CatalogueOffer, what: { id: string; subscription: StoredSubscription | null; channel: Channel }, at: Millis): StoredOrder {
  return slipOf({ id: what.id, terms: pastTerms(customer, offer, what.subscription, at), by: SECOND[what.channel], channel: what.channel }, at);
}

/** What was ordered before this world, and the trials that were confirmed: whatever became of it since, its slip stays. */
function fromSubscriptions(customer: Customer, since: Millis, at: Millis): StoredOrder[] {
  const { msisdn, subscriptions } = customer.profile;
  return subscriptions.flatMap((ofProfile) => {
    const { offer: name, from, orderedAt, continuedAt, orderedBy } = ofProfile;
    const offer = listedOffer(name);
    if (!offer || orderedBy === null) return [];
    const subscription = subscriptionFromProfile(msisdn, ofProfile);
    return [from, ...(continuedAt === undefined ? [] : [continuedAt])]
      .filter((when) => millisOf(when) >= since && millisOf(when) <= at)
      .map((when) => pastOrder(customer, offer, { id: pastOrderId(msisdn, name, when), subscription, channel: orderedBy }, millisOf(when === from ? (orderedAt ?? from) : when)));
  });
}

/** Everything bought by the piece from `since` to `at`, oldest first. */
export function purchasesSince(rating: Rating, customer: Customer, since: Millis, at: Millis): StoredPurchase[] {
  const bought: StoredPurchase[] = [];
  for (let month = monthOf(since); month <= monthOf(at); month = addMonths(month, 1)) bought.push(...purchasesIn(rating.seed, customer, month));
  return bought.filter((one) => millisOf(one.at) >= since && millisOf(one.at) <= at);
}

function fromPurchases(rating: Rating, customer: Customer, since: Millis, at: Millis): StoredOrder[] {
  return purchasesSince(rating, customer, since, at).flatMap(({ offer: id, at: when, order }) => {
    const offer = listedOffer(id);
    const isOfThisWorld = customer.orders.some((own) => own.id === order);
    return offer && !isOfThisWorld ? [pastOrder(customer, offer, { id: order, subscription: null, channel: 'sms' }, millisOf(when))] : [];
  });
}

function fromSuspensions(customer: Customer, since: Millis, at: Millis): StoredOrder[] {
  return customer.suspensions.flatMap(({ kind, from, order }) => {
    const action = kind === 'own-request' ? 'suspend' : 'report-lost';
    const isOfThisWorld = customer.orders.some(({ id }) => id === order);
    if (order === null || isOfThisWorld || from < since || from > at) return [];
    return [slipOf({ id: order, terms: termsOf(customer, { action, offer: null }, from), by: 'service-password', channel: 'web' }, from)];
  });
}

/** Orders given on other channels or before this world opened, whose slips are still kept. */
export function pastOrders(rating: Rating, customer: Customer, at: Millis): StoredOrder[] {
  const since = Math.max(slipsSince(at), millisOf(customer.profile.joined));
  return [...fromSubscriptions(customer, since, at), ...fromPurchases(rating, customer, since, at), ...fromSuspensions(customer, since, at)];
}

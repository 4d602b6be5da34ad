import type { LineAction, OrderAction, ServiceAction, Terms } from '#contract/orders.ts';
import type { Reason } from '#contract/offers.ts';
import { dayOf, millisOf, type Millis } from '#lib/calendar.ts';
import type { Fen } from '#lib/money.ts';
import { accountOf } from '#mocks/operator/balance/balance.ts';
import { barringAt } from '#mocks/operator/customer/barring.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { followedBy } from '#mocks/operator/customer/lifecycle.ts';
import { subscriptionTo, isUnconfirmedTrial, subscriptionState, type StoredSubscription } from '#mocks/operator/customer/subscription.ts';
import { owedBills } from '#mocks/operator/customer/ledger.ts';
import { isLocked, lockAt } from '#mocks/operator/customer/paid-service-lock.ts';
import type { Rating } from '#mocks/operator/rating/rating.ts';
import { bundlesOf, exclusionsOf, subscribedTier, nameOf, servicesNamed } from '#mocks/operator/customer/relations.ts';
import { suspensionAt } from '#mocks/operator/customer/suspension.ts';
import type { CatalogueOffer, MonthlyService } from '#mocks/operator/tariff/types.ts';

/** The way to get it: buying it, changing to it from another tier, or subscribing. */
export function actionToGet(customer: Customer, offer: CatalogueOffer, at: Millis): 'purchase' | 'change' | 'subscribe' {
  if (offer.kind === 'on-demand') return 'purchase';
  return subscribedTier(customer, offer, at) ? 'change' : 'subscribe';
}

type Check = (customer: Customer, offer: CatalogueOffer, at: Millis) => Reason | null;

/** Why nobody can order it on that day. */
function notSold({ soldFrom, soldUntil }: CatalogueOffer, at: Millis): Reason | null {
  const today = dayOf(at);
  if (today < soldFrom) return { code: 'not-yet-sold', from: soldFrom };
  return soldUntil !== null && today > soldUntil ? { code: 'no-longer-sold', until: soldUntil } : null;
}

/** Whom it is not for. */
function notForThem({ profile: { ratingType, standing } }: Customer, { audience }: CatalogueOffer): Reason | null {
  if (audience.network && audience.network !== standing.network) return { code: 'not-on-intelligent-network' };
  if (audience.ratingType && audience.ratingType !== ratingType) return { code: audience.ratingType === 'postpaid' ? 'for-postpaid' : 'for-prepaid' };
  return audience.realName && !standing.realName ? { code: 'needs-real-name' } : null;
}

/** What it costs, by the month or each time. */
function priceOf(offer: CatalogueOffer): Fen {
  return offer.kind === 'on-demand' ? offer.price : offer.monthlyFee;
}

/** What the lock and the account say to anything that costs money. */
function notPayable(customer: Customer, offer: CatalogueOffer, at: Millis): Reason | null {
  const level = lockAt(customer, at);
  if (isLocked(offer, level)) return { code: 'locked', level };
  if (priceOf(offer) === 0) return null;
  const { owed } = owedBills(customer);
  if (owed > 0) return { code: 'owing', owed };
  return customer.profile.isBlacklisted ? { code: 'blacklisted' } : null;
}

/** The same, and what the line says: while it stands still nothing new is ordered, and while it is barred nothing that costs money (D30). */
function notNow(customer: Customer, offer: CatalogueOffer, at: Millis): Reason | null {
  if (suspensionAt(customer, at)) return { code: 'line-suspended' };
  return priceOf(offer) > 0 && barringAt(customer, at) ? { code: 'line-barred' } : notPayable(customer, offer, at);
}

function conflict(customer: Customer, service: MonthlyService, at: Millis): Reason | null {
  const has = (other: MonthlyService) => subscriptionTo(customer.subscriptions, other.id, at) !== undefined;
  const bundle = bundlesOf(service).find(has);
  if (bundle) return { code: 'included', by: nameOf(bundle) };
  const excluding = exclusionsOf(service).find(has) ?? subscribedTier(customer, service, at)?.service;
  if (excluding) return { code: 'excluded', by: nameOf(excluding) };
  const missing = servicesNamed(service.needs).find((needed) => subscriptionTo(customer.subscriptions, needed.id, at)?.until !== null);
  return missing ? { code: 'needs', service: nameOf(missing) } : null;
}

/** Something else takes its place: to have it stay, that has to be given up. */
function givingWay(customer: Customer, subscription: StoredSubscription, at: Millis): Reason | null {
  const next = followedBy(customer, subscription, at);
  return next && { code: 'giving-way', to: { id: next.id, name: next.name }, on: next.from };
}

function alreadySubscribed(customer: Customer, { id }: CatalogueOffer, at: Millis): Reason | null {
  // What is being set up is as good as subscribed to: it must not be ordered twice.
  if (customer.orders.some(({ state, service }) => state === 'in-progress' && service === id)) return { code: 'being-set-up' };
  const subscription = subscriptionTo(customer.subscriptions, id, at);
  if (!subscription) return null;
  if (subscriptionState(subscription, at) !== 'ending' || subscription.until === null) return { code: 'already-subscribed' };
  return givingWay(customer, subscription, at) ?? { code: 'already-ending', on: dayOf(millisOf(subscription.until) - 1) };
}

const NOT_SUBSCRIBED: Reason = { code: 'not-subscribed' };

const CHECKS: Record<ServiceAction, Check> = {
  subscribe: (customer, offer, at) =>
    alreadySubscribed(customer, offer, at) ??
    notSold(offer, at) ??
    notForThem(customer, offer) ??
    (offer.kind === 'monthly' ? conflict(customer, offer, at) : NOT_SUBSCRIBED) ??
    notNow(customer, offer, at),
  change: (customer, offer, at) => {
    const tier = offer.kind === 'monthly' ? subscribedTier(customer, offer, at) : undefined;
    return alreadySubscribed(customer, offer, at) ?? (tier ? null : NOT_SUBSCRIBED) ?? notSold(offer, at) ?? notForThem(customer, offer) ?? notNow(customer, offer, at);
  },
  continue: (customer, offer, at) => {
    const subscription = subscriptionTo(customer.subscriptions, offer.id, at);
    return subscription && isUnconfirmedTrial(subscription) ? notNow(customer, offer, at) : NOT_SUBSCRIBED;
  },
  purchase: (customer, offer, at) => (offer.kind === 'on-demand' ? (notSold(offer, at) ?? notForThem(customer, offer) ?? notNow(customer, offer, at)) : NOT_SUBSCRIBED),
  cancel: (customer, offer, at) => {
    const subscription = subscriptionTo(customer.subscriptions, offer.id, at);
    if (!subscription) return NOT_SUBSCRIBED;
    return subscriptionState(subscription, at) === 'ending' ? alreadySubscribed(customer, offer, at) : null;
  },
  keep: (customer, offer, at) => {
    const subscription = subscriptionTo(customer.subscriptions, offer.id, at);
    if (!subscription || subscriptionState(subscription, at) !== 'ending' || offer.kind !== 'monthly') return NOT_SUBSCRIBED;
    return givingWay(customer, subscription, at) ?? conflict(customer, offer, at) ?? notPayable(customer, offer, at);
  },
};

const LINE_CHECKS: Record<LineAction, (customer: Customer, at: Millis) => Reason | null> = {
  suspend: (customer, at) => {
    if (suspensionAt(customer, at)) return { code: 'line-suspended' };
    const { owed } = owedBills(customer);
    return owed > 0 ? { code: 'owing', owed } : null;
  },
  'report-lost': (customer, at) => (suspensionAt(customer, at) ? { code: 'line-suspended' } : null),
  resume: (customer, at) => {
    const suspension = suspensionAt(customer, at);
    if (!suspension) return { code: 'line-in-service' };
    if (suspension.kind === 'arrears') return { code: 'resumes-by-payment', owed: owedBills(customer).owed };
    return suspension.kind === 'operator' ? { code: 'resumes-at-hall' } : null;
  },
};

/** A prepaid account must be able to pay what is charged today. */
function notAffordable(rating: Rating, customer: Customer, { firstCharge }: Terms, at: Millis): Reason | null {
  if (customer.profile.ratingType !== 'prepaid' || firstCharge === null || firstCharge.on !== dayOf(at)) return null;
  const { total } = accountOf(rating, customer, at);
  return firstCharge.amount > total ? { code: 'balance-too-low', needed: firstCharge.amount, balance: total } : null;
}

function isLineAction(action: OrderAction): action is LineAction {
  return action in LINE_CHECKS;
}

/** Why a service action cannot be begun, leaving aside what it would cost at once; null where nothing is in the way. */
export function reasonAgainst(customer: Customer, action: ServiceAction, offer: CatalogueOffer, at: Millis): Reason | null {
  return CHECKS[action](customer, offer, at);
}

/** Why the line cannot be suspended or resumed now. */
export function lineReason(customer: Customer, action: LineAction, at: Millis): Reason | null {
  return LINE_CHECKS[action](customer, at);
}

/** Why an order on these terms is refused now; null where nothing is in the way. Every channel asks here. */
export function reasonAgainstOrder(rating: Rating, customer: Customer, terms: Terms, offer: CatalogueOffer | null, at: Millis): Reason | null {
  if (isLineAction(terms.action)) return lineReason(customer, terms.action, at);
  if (offer === null) return NOT_SUBSCRIBED;
  return CHECKS[terms.action](customer, offer, at) ?? notAffordable(rating, customer, terms, at);
}

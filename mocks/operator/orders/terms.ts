import { SUSPENSION_FEE } from '#contract/line.ts';
import type { LineAction, OrderAction, Proof, ServiceAction, Terms } from '#contract/orders.ts';
import { dayOf, endOfMonth, instantOf, lastDayOf, millisOf, monthOf, monthsLater, type Millis } from '#lib/calendar.ts';
import { fen, type Fen } from '#lib/money.ts';
import { feeOn } from '#mocks/operator/rating/charges.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { digestOf } from '#mocks/operator/core/hash.ts';
import { subscriptionTo, paidFrom, type StoredSubscription } from '#mocks/operator/customer/subscription.ts';
import { beginning, endedBy, endingOf, isTrialFor } from '#mocks/operator/customer/lifecycle.ts';
import { dependentsOf, subscribedTier, nameOf, servicesNamed } from '#mocks/operator/customer/relations.ts';
import { firstChargeOf } from '#mocks/operator/rating/simulate.ts';
import { newSuspension } from '#mocks/operator/customer/suspension.ts';
import { listedOffer } from '#mocks/operator/tariff/tariff.ts';
import type { SessionState } from '#mocks/operator/world.ts';
import type { CatalogueOffer, MonthlyService } from '#mocks/operator/tariff/types.ts';

type Body = Omit<Terms, 'version' | 'action'>;

const NOTHING: Omit<Body, 'name'> = {
  service: null,
  category: null,
  provider: null,
  fee: null,
  firstCharge: null,
  difference: null,
  includes: [],
  replaces: [],
  restores: [],
  effectiveOn: null,
  lastDay: null,
  wouldBegin: null,
  stillCharged: null,
  trialUntil: null,
  suspension: null,
  cancellation: null,
  undoUntil: null,
  tariff: null,
};

function about(offer: CatalogueOffer): Omit<Body, 'fee'> {
  const { id, name, category, provider, tariffNumber, soldUntil } = offer;
  const includes = offer.kind === 'monthly' ? servicesNamed(offer.includes).map(nameOf) : [];
  const cancellation = offer.kind === 'monthly' ? { ends: offer.ends, keyword: offer.keyword } : null;
  return { ...NOTHING, service: id, name, category, provider, includes, cancellation, tariff: { number: tariffNumber, until: soldUntil } };
}

const monthly = (amount: Fen): Terms['fee'] => ({ per: 'month', amount });

/** The fee somebody has for what they hold: that of the day they ordered it. */
export function agreedFee(service: MonthlyService, { from }: StoredSubscription): Fen {
  return feeOn(service, dayOf(millisOf(from)));
}

function replaced(customer: Customer, services: readonly MonthlyService[], lastDay: Terms['lastDay'], at: Millis): Terms['replaces'] {
  return services.flatMap((service) => {
    const subscription = subscriptionTo(customer.subscriptions, service.id, at);
    return subscription?.until === null && lastDay !== null ? [{ ...nameOf(service), monthlyFee: agreedFee(service, subscription), lastDay }] : [];
  });
}

function subscribing(customer: Customer, service: MonthlyService, at: Millis): Body {
  const begun = beginning(service, isTrialFor(customer, service), at);
  const from = millisOf(begun.from);
  const lastFree = begun.freeUntil === null ? null : dayOf(millisOf(begun.freeUntil) - 1);
  return {
    ...about(service),
    fee: monthly(feeOn(service, dayOf(from))),
    firstCharge: lastFree === null ? firstChargeOf(customer, begun) : null,
    replaces: replaced(customer, servicesNamed(service.includes), dayOf(from - 1), at),
    effectiveOn: from > at ? dayOf(from) : null,
    lastDay: lastFree,
    trialUntil: lastFree,
  };
}

/**
 * What a change takes the place of: the tier that runs. A tier that has not begun never does, and what it was to follow is followed by this
 * one: a change is changed without being given up first.
 */
function givesWay(customer: Customer, { service, subscription }: NonNullable<ReturnType<typeof subscribedTier>>, at: Millis): Terms['replaces'] {
  if (millisOf(subscription.from) <= at) return replaced(customer, [service], lastDayOf(monthOf(at)), at);
  return [...endedBy(customer, subscription, at).flatMap(runsOut), { ...nameOf(service), monthlyFee: agreedFee(service, subscription), lastDay: null }];
}

function runsOut(subscription: StoredSubscription): Terms['replaces'] {
  const { until } = subscription;
  return until === null ? [] : goesOn(subscription).map((one) => ({ ...one, lastDay: dayOf(millisOf(until) - 1) }));
}

function changing(customer: Customer, service: MonthlyService, at: Millis): Body {
  const from = endOfMonth(monthOf(at));
  const current = subscribedTier(customer, service, at);
  const fee = feeOn(service, dayOf(from));
  const replaces = current ? givesWay(customer, current, at) : [];
  // More or less than what is paid now, not than what never begins.
  const paidNow = replaces.find(({ lastDay }) => lastDay !== null);
  const begun: StoredSubscription = { ...beginning(service, false, at), from: instantOf(from) };
  return {
    ...about(service),
    fee: monthly(fee),
    firstCharge: firstChargeOf(customer, begun),
    difference: paidNow ? fen(fee - paidNow.monthlyFee) : null,
    replaces,
    effectiveOn: dayOf(from),
  };
}

/** Goes on where it would end: a trial that becomes paid, or a cancellation taken back. */
function goingOn(customer: Customer, service: MonthlyService, at: Millis): Body {
  const subscription = subscriptionTo(customer.subscriptions, service.id, at);
  return subscription ? goingOnWith(customer, service, subscription, at) : { ...about(service), fee: monthly(feeOn(service, dayOf(at))) };
}

function goingOnWith(customer: Customer, service: MonthlyService, subscription: StoredSubscription, at: Millis): Body {
  const on = subscription.freeUntil !== null && millisOf(subscription.freeUntil) > at ? dayOf(millisOf(subscription.freeUntil)) : null;
  return {
    ...about(service),
    fee: monthly(agreedFee(service, subscription)),
    firstCharge: firstChargeOf(customer, { ...subscription, until: null }, Math.max(at, paidFrom(subscription))),
    effectiveOn: on,
  };
}

function goesOn(subscription: StoredSubscription): Terms['restores'] {
  const service = listedOffer(subscription.offer);
  return service?.kind === 'monthly' ? [{ ...nameOf(service), monthlyFee: agreedFee(service, subscription) }] : [];
}

function cancelling(customer: Customer, service: MonthlyService, at: Millis): Body {
  const subscription = subscriptionTo(customer.subscriptions, service.id, at);
  const end = subscription ? endingOf(service, subscription, at) : at;
  const wouldBegin = subscription && millisOf(subscription.from) > at ? dayOf(millisOf(subscription.from)) : null;
  const isLater = end > at;
  return {
    ...about(service),
    fee: monthly(subscription ? agreedFee(service, subscription) : feeOn(service, dayOf(at))),
    replaces: replaced(
      customer,
      dependentsOf(customer, service, at).map((dependent) => dependent.service),
      dayOf(Math.max(end - 1, at)),
      at,
    ),
    restores: subscription && wouldBegin !== null ? endedBy(customer, subscription, at).flatMap(goesOn) : [],
    effectiveOn: isLater ? dayOf(end) : null,
    lastDay: wouldBegin === null ? dayOf(isLater ? end - 1 : at) : null,
    wouldBegin,
    stillCharged: fen(0),
    undoUntil: isLater ? instantOf(end) : null,
  };
}

function purchasing(offer: CatalogueOffer, at: Millis): Body {
  const amount = offer.kind === 'on-demand' ? offer.price : fen(0);
  return { ...about(offer), fee: { per: 'time', amount }, firstCharge: { on: dayOf(at), amount, byDay: null } };
}

const FOR_SERVICES: Record<Exclude<ServiceAction, 'purchase'>, (customer: Customer, service: MonthlyService, at: Millis) => Body> = {
  subscribe: subscribing,
  change: changing,
  continue: goingOn,
  keep: goingOn,
  cancel: cancelling,
};

function suspending(at: Millis): Body {
  const { endsAt } = newSuspension('own-request', at, null);
  const feeFrom = monthsLater(at, 1);
  const amount = fen(SUSPENSION_FEE);
  return {
    ...NOTHING,
    name: { 'zh-CN': '停机保号', en: 'Suspension on request' },
    fee: monthly(amount),
    firstCharge: { on: dayOf(feeFrom), amount, byDay: null },
    lastDay: endsAt === null ? null : dayOf(endsAt - 1),
    suspension: { freeUntil: dayOf(feeFrom - 1), monthlyFee: amount },
  };
}

const FOR_LINE: Record<LineAction, (at: Millis) => Body> = {
  suspend: suspending,
  'report-lost': () => ({ ...NOTHING, name: { 'zh-CN': '挂失停机', en: 'Suspension of a lost phone' } }),
  resume: () => ({ ...NOTHING, name: { 'zh-CN': '复机', en: 'Resumption' } }),
};

/** What is to be done: with a service of the catalogue, or with the line. */
export type Intent = { readonly action: LineAction; readonly offer: null } | { readonly action: ServiceAction; readonly offer: CatalogueOffer };

function bodyOf(customer: Customer, { action, offer }: Intent, at: Millis): Body {
  if (offer === null) return FOR_LINE[action](at);
  if (offer.kind === 'on-demand' || action === 'purchase') return purchasing(offer, at);
  return FOR_SERVICES[action](customer, offer, at);
}

function versioned(body: Omit<Terms, 'version'>): Terms {
  return { version: digestOf(JSON.stringify(body)), ...body };
}

/** What would be signed at `at` (W7). The version changes when anything in it does. */
export function termsOf(customer: Customer, intent: Intent, at: Millis): Terms {
  return versioned({ action: intent.action, ...bodyOf(customer, intent, at) });
}

/** What reporting a loss signs: the same for every customer. */
export function lostPhoneTerms(at: Millis): Terms {
  return versioned({ action: 'report-lost', ...FOR_LINE['report-lost'](at) });
}

/** What was signed for a subscription since before this world, for a trial then confirmed, or for what was bought then. */
export function pastTerms(customer: Customer, offer: CatalogueOffer, subscription: StoredSubscription | null, at: Millis): Terms {
  if (offer.kind === 'monthly' && subscription?.freeUntil && at > millisOf(subscription.from)) {
    const body = { action: 'continue' as const, ...goingOnWith(customer, offer, subscription, at) };
    return versioned(body);
  }
  const trial = subscription?.freeUntil ? dayOf(millisOf(subscription.freeUntil) - 1) : null;
  const body =
    offer.kind === 'monthly' && subscription
      ? {
          action: 'subscribe' as const,
          ...about(offer),
          fee: monthly(agreedFee(offer, subscription)),
          firstCharge: trial === null ? firstChargeOf(customer, { ...subscription, until: null }) : null,
          effectiveOn: offer.takesEffect === 'next-month' ? dayOf(millisOf(subscription.from)) : null,
          lastDay: trial,
          trialUntil: trial,
        }
      : { action: 'purchase' as const, ...purchasing(offer, at) };
  return versioned(body);
}

const PROOFS: Record<OrderAction, Proof> = {
  subscribe: 'sms-code',
  change: 'sms-code',
  continue: 'sms-code',
  purchase: 'sms-code',
  // Leaving is as easy as can be (D10), and taking it back is only what had been agreed to.
  cancel: 'tap',
  keep: 'tap',
  suspend: 'sms-code',
  // The phone is gone, or the line cannot receive a message.
  'report-lost': 'service-password',
  resume: 'service-password',
};

/** What the second confirmation takes (S51). Whoever has signed in by PUK and ID number to report a phone lost has shown more than the service password, which may be forgotten: another tap is enough. */
export function proofFor(action: OrderAction, signedInBy: SessionState['signedInBy'] | null): Proof {
  return action === 'report-lost' && signedInBy === 'puk' ? 'tap' : PROOFS[action];
}

import { BILL_HISTORY_MONTHS } from '#contract/bills.ts';
import type { SubscribedService, Origin, Subscriptions } from '#contract/subscriptions.ts';
import { addMonths, dayOf, endOfMonth, instantOf, millisOf, monthOf, startOfMonth, type Instant, type Millis } from '#lib/calendar.ts';
import { fen, sumFen, type Fen } from '#lib/money.ts';
import { planOf } from '#mocks/operator/rating/charges.ts';
import { supposingUnbarred } from '#mocks/operator/customer/barring.ts';
import { consentOf } from '#mocks/operator/customer/consent.ts';
import { followedBy } from '#mocks/operator/customer/lifecycle.ts';
import type { StoredBillItem, Customer } from '#mocks/operator/customer/customer.ts';
import { isUnconfirmedTrial, subscriptionState, type StoredSubscription } from '#mocks/operator/customer/subscription.ts';
import { reasonAgainst } from '#mocks/operator/orders/orderable.ts';
import { purchasesSince } from '#mocks/operator/orders/past-orders.ts';
import { lockView } from '#mocks/operator/customer/paid-service-lock.ts';
import type { Rating } from '#mocks/operator/rating/rating.ts';
import { endedOnes, subscribedServices, tiersOf } from '#mocks/operator/customer/relations.ts';
import { nextChargeOf, nextMonthOf } from '#mocks/operator/rating/simulate.ts';
import { listedOffer } from '#mocks/operator/tariff/tariff.ts';
import type { MonthlyService } from '#mocks/operator/tariff/types.ts';
import { agreedFee } from '#mocks/operator/orders/terms.ts';

function originOf(order: string | null, at: Instant, channel: Origin['channel'], now: Millis): Origin {
  const consent = consentOf(order, millisOf(at), now);
  return { at, channel, consent, order: consent === 'on-record' ? order : null };
}

/** When it was ordered: an order of this world knows; what is from before began when it was ordered, or went on when its trial was confirmed. */
function orderedAt({ orders, profile }: Customer, { offer, order, from }: StoredSubscription): Instant {
  const settledAt = orders.find(({ id }) => id === order)?.settledAt;
  if (settledAt !== null && settledAt !== undefined) return instantOf(settledAt);
  const before = profile.subscriptions.find((subscription) => subscription.offer === offer && subscription.from === from);
  return before?.continuedAt ?? before?.orderedAt ?? from;
}

/** What can be begun from the list. */
const FROM_LIST = ['cancel', 'keep', 'continue'] as const;

function subscribedServiceView(customer: Customer, service: MonthlyService, subscription: StoredSubscription, at: Millis): SubscribedService {
  const nextCharge = nextChargeOf(customer, service.id, at + 1);
  return {
    service: service.id,
    category: service.category,
    name: service.name,
    provider: service.provider,
    fee: { per: 'month', amount: agreedFee(service, subscription) },
    state: subscriptionState(subscription, at),
    since: dayOf(millisOf(subscription.from)),
    lastDay: subscription.until === null ? null : dayOf(millisOf(subscription.until) - 1),
    nextCharge: nextCharge && nextCharge.item.amount !== 0 ? { on: dayOf(nextCharge.at), amount: nextCharge.item.amount } : null,
    nextMonthAmount: nextMonthOf(customer, service.id, at),
    keyword: service.keyword,
    origin: originOf(subscription.order, orderedAt(customer, subscription), subscription.orderedBy, at),
    followedBy: followedBy(customer, subscription, at),
    hasTiers: tiersOf(service).length > 1,
    actions: FROM_LIST.filter((action) => reasonAgainst(customer, action, service, at) === null),
  };
}

/** What next month's charges of a kind come to. */
function sumNextMonth(rating: Rating, customer: Customer, isWanted: (item: StoredBillItem) => boolean, at: Millis): Fen {
  const items = rating.charges(supposingUnbarred(customer, at), addMonths(monthOf(at), 1)).map(({ item }) => item);
  return sumFen(items.filter(isWanted).map(({ amount }) => amount));
}

function planView(rating: Rating, customer: Customer, at: Millis): Subscriptions['plan'] {
  const plan = planOf(customer, addMonths(monthOf(at), 1))?.plan;
  if (!plan) return null;
  const sum = (isWanted: (item: StoredBillItem) => boolean) => sumNextMonth(rating, customer, isWanted, at);
  return { name: plan.name, fee: sum(({ key }) => key === 'plan'), reduction: fen(0 - sum(({ explanation }) => explanation.code === 'discount')) };
}

function endedView(customer: Customer, since: Millis, at: Millis): Subscriptions['ended'] {
  return endedOnes(customer, at)
    .filter(({ subscription }) => subscription.until !== null && millisOf(subscription.until) >= since && millisOf(subscription.until) > millisOf(subscription.from))
    .map(({ service, subscription }) => ({
      service: service.id,
      name: service.name,
      provider: service.provider,
      fee: { per: 'month' as const, amount: agreedFee(service, subscription) },
      lastDay: dayOf(millisOf(subscription.until ?? subscription.from) - 1),
      wasTrial: isUnconfirmedTrial(subscription),
      origin: originOf(subscription.order, orderedAt(customer, subscription), subscription.orderedBy, at),
    }))
    .sort((one, other) => (one.lastDay < other.lastDay ? 1 : -1));
}

function purchasesView(rating: Rating, customer: Customer, since: Millis, at: Millis): Subscriptions['purchases'] {
  const bought = purchasesSince(rating, customer, Math.max(since, millisOf(customer.profile.joined)), at);
  return bought.reverse().flatMap(({ offer: id, at: when, order }) => {
    const offer = listedOffer(id);
    if (offer?.kind !== 'on-demand') return [];
    const isOfThisWorld = customer.orders.some((own) => own.id === order);
    return [{ service: id, name: offer.name, provider: offer.provider, amount: offer.price, origin: originOf(order, when, isOfThisWorld ? 'web' : 'sms', at) }];
  });
}

/** Everything paid or payable, with what next month will take if nothing is done. */
export function listSubscriptions(rating: Rating, customer: Customer, at: Millis): Subscriptions {
  const since = startOfMonth(addMonths(monthOf(at), -BILL_HISTORY_MONTHS));
  const plan = planView(rating, customer, at);
  const suspensionFee = sumNextMonth(rating, customer, ({ key }) => key === 'suspension', at);
  const services = subscribedServices(customer, at).map((one) => subscribedServiceView(customer, one.service, one.subscription, at));
  return {
    asOf: instantOf(at),
    nextMonth: monthOf(endOfMonth(monthOf(at))),
    nextMonthTotal: fen((plan?.fee ?? 0) - (plan?.reduction ?? 0) + suspensionFee + sumFen(services.map(({ nextMonthAmount }) => nextMonthAmount))),
    plan,
    suspensionFee,
    services,
    ended: endedView(customer, since, at),
    purchases: purchasesView(rating, customer, since, at),
    lock: lockView(customer, at),
  };
}

import type { Order, OrderList } from '#contract/orders.ts';
import { instantOf, type Millis } from '#lib/calendar.ts';
import { maskMsisdn } from '#lib/masks.ts';
import { slipsSince } from '#mocks/operator/customer/consent.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { subscriptionTo, subscriptionState } from '#mocks/operator/customer/subscription.ts';
import type { StoredOrder } from '#mocks/operator/customer/order.ts';
import { reasonAgainst } from './orderable.ts';
import { pastOrders } from './past-orders.ts';
import type { Rating } from '#mocks/operator/rating/rating.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import { paidSince } from '#mocks/operator/customer/payment.ts';
import { suspensionAt } from '#mocks/operator/customer/suspension.ts';
import { listedOffer } from '#mocks/operator/tariff/tariff.ts';

const instant = (at: Millis | null) => (at === null ? null : instantOf(at));

/** What may follow: leaving what was ordered, taking a cancellation back, resuming what was suspended. */
function nextOf(customer: Customer, order: StoredOrder, at: Millis): Order['actions'] {
  if (order.state !== 'completed') return [];
  if (order.service === null) {
    const suspension = suspensionAt(customer, at);
    return suspension?.order === order.id ? ['resume'] : [];
  }
  const offer = listedOffer(order.service);
  const subscription = subscriptionTo(customer.subscriptions, order.service, at);
  if (!offer || !subscription) return [];
  if (order.action === 'cancel') return subscriptionState(subscription, at) === 'ending' && reasonAgainst(customer, 'keep', offer, at) === null ? ['keep'] : [];
  const isOrigin = subscription.order === order.id || order.action === 'keep';
  return isOrigin && reasonAgainst(customer, 'cancel', offer, at) === null ? ['cancel'] : [];
}

/** The order as its owner sees it. */
export function orderView(customer: Customer, order: StoredOrder, at: Millis): Order {
  const { id, number, state, terms, proof, code, confirmations, charged, balance, failure, smsSent } = order;
  return {
    asOf: instantOf(at),
    id,
    number,
    maskedNumber: maskMsisdn(customer.profile.msisdn),
    state,
    terms,
    createdAt: instantOf(order.createdAt),
    lapsesAt: instantOf(order.lapsesAt),
    proof,
    code,
    confirmations: confirmations.map((confirmation) => ({ ...confirmation, at: instantOf(confirmation.at) })),
    dueBy: instant(order.dueBy),
    settledAt: instant(order.settledAt),
    charged,
    balance,
    failure,
    smsSent,
    actions: nextOf(customer, order, at),
  };
}

/** Every order whose slip is kept, newest first. */
function keptOrders(rating: Rating, customer: Customer, at: Millis): StoredOrder[] {
  const since = slipsSince(at);
  const own = customer.orders.filter((order) => (order.settledAt ?? order.createdAt) >= since);
  const moment = (order: StoredOrder) => order.settledAt ?? order.createdAt;
  return [...pastOrders(rating, customer, at), ...own].sort((one, other) => moment(other) - moment(one));
}

/** Money that came in since then, through the cashier or by card, newest first. */
function moneyIn(customer: Customer, since: Millis): OrderList['payments'] {
  const paid = paidSince(customer, since).map(({ id, amount, receipt: { number, at } }) => ({ id, number, amount, at }));
  const byCard = customer.cardTopUps.filter(({ at }) => at >= since).map(({ number, amount, at }) => ({ id: null, number, amount, at }));
  return [...paid, ...byCard.reverse()].sort((one, other) => other.at - one.at).map((payment) => ({ ...payment, at: instantOf(payment.at) }));
}

/** Orders of two years, and the payments that came through, newest first (D12). */
export function listOrders(rating: Rating, customer: Customer, at: Millis): OrderList {
  return {
    asOf: instantOf(at),
    orders: keptOrders(rating, customer, at).map(({ id, number, action, state, terms, confirmations, settledAt, createdAt }) => ({
      id,
      number,
      action,
      state,
      name: terms.name,
      fee: terms.fee,
      at: instantOf(settledAt ?? createdAt),
      channel: confirmations[0]?.channel ?? 'web',
    })),
    payments: moneyIn(customer, slipsSince(at)),
  };
}

/** One order, of this world or before. @throws Refusal `not-found` for somebody else's and for slips no longer kept. */
export function getOrder(rating: Rating, customer: Customer, id: string, at: Millis): Order {
  const order = keptOrders(rating, customer, at).find((candidate) => candidate.id === id);
  if (!order) throw new Refusal('not-found');
  return orderView(customer, order, at);
}

import { instantOf, millisOf, SECOND, startOfDay, DAY, type Millis } from '#lib/calendar.ts';
import { fen } from '#lib/money.ts';
import { accountOf } from '#mocks/operator/balance/balance.ts';
import { totalOf } from '#mocks/operator/rating/bill-items.ts';
import { slipNumber } from '#mocks/operator/core/hash.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { subscriptionTo, type StoredSubscription } from '#mocks/operator/customer/subscription.ts';
import { beginning, endedBy, endingOf } from '#mocks/operator/customer/lifecycle.ts';
import { sendSms } from '#mocks/operator/customer/messages.ts';
import type { StoredOrder } from '#mocks/operator/customer/order.ts';
import { orderDoneText } from './order-texts.ts';
import type { Rating } from '#mocks/operator/rating/rating.ts';
import { newSuspension, suspensionAt } from '#mocks/operator/customer/suspension.ts';
import { listedOffer } from '#mocks/operator/tariff/tariff.ts';
import type { MonthlyService } from '#mocks/operator/tariff/types.ts';

/** Replaces a subscription by what it becomes. */
function becomes(customer: Customer, subscription: StoredSubscription, change: Partial<StoredSubscription>): void {
  const at = customer.subscriptions.indexOf(subscription);
  if (at >= 0) customer.subscriptions[at] = { ...subscription, ...change };
}

/** Ends what the order's terms said would end; what has not begun never does. */
function endReplaced(customer: Customer, { terms }: StoredOrder, at: Millis): void {
  for (const { id, lastDay } of terms.replaces) {
    const subscription = subscriptionTo(customer.subscriptions, id, at);
    if (subscription) becomes(customer, subscription, { until: lastDay === null ? subscription.from : instantOf(Math.max(at, startOfDay(lastDay) + DAY)) });
  }
}

/** What had ended for the sake of something that then never began goes on. */
function restoreReplaced(customer: Customer, begun: StoredSubscription, at: Millis): void {
  for (const subscription of endedBy(customer, begun, at)) becomes(customer, subscription, { until: null });
}

function begin(customer: Customer, order: StoredOrder, service: MonthlyService, at: Millis): void {
  const begun = beginning(service, order.terms.trialUntil !== null, at);
  const { effectiveOn } = order.terms;
  const from = effectiveOn === null ? begun.from : instantOf(startOfDay(effectiveOn));
  customer.subscriptions.push({ ...begun, from, order: order.id });
  endReplaced(customer, order, at);
}

/** Ends it when the service says, and at once what had not begun (D10). */
function end(customer: Customer, order: StoredOrder, service: MonthlyService, at: Millis): void {
  const subscription = subscriptionTo(customer.subscriptions, service.id, at);
  if (!subscription) return;
  const from = millisOf(subscription.from);
  const hasBegun = from <= at;
  if (!hasBegun) restoreReplaced(customer, subscription, at);
  // Instants have whole seconds: what is left in the second it began in has been subscribed to for that second, and is charged.
  becomes(customer, subscription, { until: hasBegun ? instantOf(Math.max(endingOf(service, subscription, at), from + SECOND)) : subscription.from });
  endReplaced(customer, order, at);
}

/** Goes on as if it had never been left: a trial that is confirmed, or what was left and is taken back (D10). */
function goOn(customer: Customer, order: StoredOrder, service: MonthlyService, at: Millis): void {
  const subscription = subscriptionTo(customer.subscriptions, service.id, at);
  if (subscription) becomes(customer, subscription, { until: null, order: order.action === 'continue' ? order.id : subscription.order });
}

/** What the order does. Nothing else in the operator changes services or the line at a customer's wish. */
function apply(customer: Customer, order: StoredOrder, at: Millis): void {
  const offer = order.service === null ? null : listedOffer(order.service);
  switch (order.action) {
    case 'subscribe':
    case 'change':
      if (offer?.kind === 'monthly') begin(customer, order, offer, at);
      break;
    case 'continue':
    case 'keep':
      if (offer?.kind === 'monthly') goOn(customer, order, offer, at);
      break;
    case 'cancel':
      if (offer?.kind === 'monthly') end(customer, order, offer, at);
      break;
    case 'purchase':
      if (offer) customer.purchases.push({ offer: offer.id, at: instantOf(at), order: order.id });
      break;
    case 'suspend':
      customer.suspensions.push(newSuspension('own-request', at, order.id));
      break;
    case 'report-lost':
      customer.suspensions.push(newSuspension('lost', at, order.id));
      break;
    case 'resume': {
      const suspension = suspensionAt(customer, at);
      if (suspension) suspension.until = at;
    }
  }
}

/** Settles an order in a state that nothing follows. */
export function settleOrder(order: StoredOrder, state: 'completed' | 'cancelled' | 'lapsed' | 'failed', at: Millis): void {
  order.state = state;
  order.settledAt = at;
  order.code = null;
}

/** Does what a twice-confirmed order says, once, and books on its slip what that has charged: what was signed (S4). The provider may refuse: then nothing is charged. */
export function complete(rating: Rating, customer: Customer, order: StoredOrder, at: Millis): void {
  const offer = order.service === null ? null : listedOffer(order.service);
  if (order.action === 'subscribe' && offer?.kind === 'monthly' && offer.refusesNew) {
    order.failure = { code: 'provider-refused' };
    settleOrder(order, 'failed', at);
    return;
  }
  const soFar = () => totalOf(rating.soFar(customer, at).items);
  const before = soFar();
  // The word that a line is suspended must arrive before it is.
  const isSuspending = order.action === 'suspend';
  if (isSuspending) order.smsSent = sendSms(customer, instantOf(at), 'order', orderDoneText(customer, order, at));
  apply(customer, order, at);
  customer.lowBalance = { ...customer.lowBalance, notBefore: at };
  customer.paymentCheckAt = null;
  settleOrder(order, 'completed', at);
  order.number = slipNumber(at, `slip/${order.id}`);
  order.charged = fen(soFar() - before);
  order.balance = accountOf(rating, customer, at).total;
  if (!isSuspending) order.smsSent = sendSms(customer, instantOf(at), 'order', orderDoneText(customer, order, at));
}

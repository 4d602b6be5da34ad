import { ACTIVITY_KEPT, type Activity, type ActivityList } from '#contract/activity.ts';
import { instantOf, type Millis } from '#lib/calendar.ts';
import { maskMsisdn } from '#lib/masks.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { listOrders } from '#mocks/operator/orders/order-view.ts';
import type { Rating } from '#mocks/operator/rating/rating.ts';

function ordersOf(rating: Rating, customer: Customer, at: Millis): Activity[] {
  return listOrders(rating, customer, at)
    .orders.filter(({ state }) => state === 'completed' || state === 'in-progress')
    .map(({ id, name, channel, at: when }) => ({ at: when, kind: 'order', channel, device: null, name, id }));
}

/** What was done with the number, newest first: what is kept of its own, and orders, payments, complaints and refunds from where they are kept. */
export function listActivity(rating: Rating, customer: Customer, at: Millis): ActivityList {
  const own = customer.activity.map(({ at: when, kind, device }): Activity => ({ at: instantOf(when), kind, channel: 'web', device, name: null, id: null }));
  const payments = customer.payments.flatMap(({ id, receipt }): Activity[] =>
    receipt === null ? [] : [{ at: instantOf(receipt.at), kind: 'payment', channel: 'web', device: null, name: null, id }],
  );
  const cards = customer.cardTopUps.map(({ at: when, number }): Activity => ({ at: instantOf(when), kind: 'top-up', channel: 'web', device: null, name: null, id: number }));
  const complaints = customer.complaints.map(({ id, createdAt }): Activity => ({ at: instantOf(createdAt), kind: 'complaint', channel: 'web', device: null, name: null, id }));
  const refunds = customer.refunds.map(({ id, createdAt, name }): Activity => ({ at: instantOf(createdAt), kind: 'refund', channel: 'web', device: null, name, id }));
  const all = [...own, ...ordersOf(rating, customer, at), ...payments, ...cards, ...complaints, ...refunds];
  return {
    asOf: instantOf(at),
    maskedNumber: maskMsisdn(customer.profile.msisdn),
    activity: all
      .reverse()
      .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
      .slice(0, ACTIVITY_KEPT),
  };
}

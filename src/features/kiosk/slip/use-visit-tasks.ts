import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import type { OrderState } from '#contract/orders.ts';
import { refundListQuery, refundQuery } from '#data/care/refunds.ts';
import { orderListQuery, orderQuery } from '#data/orders.ts';
import { millisOf, type Instant } from '#lib/calendar.ts';
import type { VisitTasks } from './visit-document.ts';

/** What was accepted: done, or confirmed twice and under way. What was given up leaves no slip. */
const ACCEPTED: readonly OrderState[] = ['in-progress', 'completed'];

/** Everything done since then, the first thing first: orders, payments that came through, refunds asked for or paid. */
export function useVisitTasks(since: Instant): VisitTasks {
  const isOfVisit = (at: Instant) => millisOf(at) >= millisOf(since);
  const { data: list } = useSuspenseQuery(orderListQuery());
  const { data: refunds } = useSuspenseQuery(refundListQuery());
  const orders = useSuspenseQueries({
    queries: list.orders.filter(({ state, at }) => ACCEPTED.includes(state) && isOfVisit(at)).map(({ id }) => orderQuery(id)),
  });
  // One that was asked for before may have been paid now.
  const asked = useSuspenseQueries({ queries: refunds.refunds.filter(({ state, createdAt }) => state === 'paid' || isOfVisit(createdAt)).map(({ id }) => refundQuery(id)) });
  return {
    asOf: list.asOf,
    maskedNumber: refunds.maskedNumber,
    orders: orders.map(({ data }) => data).reverse(),
    payments: list.payments.filter(({ at }) => isOfVisit(at)).reverse(),
    refunds: asked
      .map(({ data }) => data)
      .filter(({ createdAt, payout }) => isOfVisit(createdAt) || (payout !== null && isOfVisit(payout.at)))
      .reverse(),
  };
}

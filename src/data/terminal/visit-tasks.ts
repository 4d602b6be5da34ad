import { queryOptions } from '@tanstack/react-query';
import type { ComplaintList } from '#contract/care/complaints.ts';
import type { Refund } from '#contract/care/refunds.ts';
import type { Order, OrderList, OrderState } from '#contract/orders.ts';
import { millisOf, type Instant } from '#lib/calendar.ts';
import { complaintListQuery } from '#data/care/complaints.ts';
import { refundListQuery, refundQuery } from '#data/care/refunds.ts';
import { KEYS } from '#data/keys.ts';
import { orderListQuery, orderQuery } from '#data/orders.ts';

/** What was done since a sign-in, the first thing first: orders, money that came in, refunds asked for or paid, complaints and suggestions. */
export interface VisitTasks {
  readonly asOf: Instant;
  readonly maskedNumber: string;
  readonly orders: readonly Order[];
  readonly payments: OrderList['payments'];
  readonly refunds: readonly Refund[];
  readonly complaints: ComplaintList['complaints'];
}

/** What was accepted: done, or confirmed twice and under way. What was given up leaves no slip. */
const ACCEPTED: readonly OrderState[] = ['in-progress', 'completed'];

/** Everything done since then. It stands under the orders' own key: whatever makes their list old makes this old. */
export const visitTasksQuery = (since: Instant) =>
  queryOptions({
    queryKey: [...KEYS.orderList, 'since', since],
    queryFn: async ({ client }): Promise<VisitTasks> => {
      const isSince = (at: Instant) => millisOf(at) >= millisOf(since);
      const [list, { refunds, maskedNumber }, { complaints }] = await Promise.all([
        client.query(orderListQuery()),
        client.query(refundListQuery()),
        client.query(complaintListQuery()),
      ]);
      const accepted = list.orders.filter(({ state, at }) => ACCEPTED.includes(state) && isSince(at));
      // One that was asked for before may have been paid now.
      const asked = refunds.filter(({ state, createdAt }) => state === 'paid' || isSince(createdAt));
      const [orders, known] = await Promise.all([
        Promise.all(accepted.map(({ id }) => client.query(orderQuery(id)))),
        Promise.all(asked.map(({ id }) => client.query(refundQuery(id)))),
      ]);
      return {
        asOf: list.asOf,
        maskedNumber,
        orders: orders.reverse(),
        payments: list.payments.filter(({ at }) => isSince(at)).reverse(),
        refunds: known.filter(({ createdAt, payout }) => isSince(createdAt) || (payout !== null && isSince(payout.at))).reverse(),
        complaints: complaints.filter(({ createdAt }) => isSince(createdAt)).reverse(),
      };
    },
  });

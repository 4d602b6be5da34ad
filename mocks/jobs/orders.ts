import { settleOrder } from '#mocks/operator/orders/fulfil.ts';
import { isOpen } from '#mocks/operator/customer/order.ts';
import { finishActivation } from '#mocks/operator/orders/orders.ts';
import { firstAfter, type Job } from './job.ts';

/** Silence orders nothing: an order nobody answers lapses (S52). */
export const orderLapse: Job = {
  name: 'order-lapse',
  nextAfter: ({ orders }, after) =>
    firstAfter(
      orders.filter(isOpen).map(({ lapsesAt }) => lapsesAt),
      after,
    ),
  run: (_rating, { orders }, at) => {
    for (const order of orders) if (isOpen(order) && order.lapsesAt === at) settleOrder(order, 'lapsed', at);
  },
};

/** What its provider needs time to set up is done. */
export const orderCompletion: Job = {
  name: 'order-completion',
  nextAfter: ({ orders }, after) =>
    firstAfter(
      orders.filter(({ state }) => state === 'in-progress').map(({ dueBy }) => dueBy),
      after,
    ),
  run: (rating, customer, at) => {
    for (const order of customer.orders) if (order.state === 'in-progress' && order.dueBy === at) finishActivation(rating, customer, order, at);
  },
};

import { millisOf } from '#lib/calendar.ts';
import { takeMoney } from '#mocks/operator/barring/barring.ts';
import { firstAfter, type Job } from './job.ts';

/** Money that the profile says comes in at its moment. */
export const payments: Job = {
  name: 'payments',
  nextAfter: (customer, after) =>
    firstAfter(
      customer.profile.payments.map(({ at }) => millisOf(at)),
      after,
    ),
  run: (rating, customer, at) => {
    for (const payment of customer.profile.payments) if (millisOf(payment.at) === at) takeMoney(rating, customer, payment, at);
  },
};

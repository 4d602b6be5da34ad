import { millisOf, type Millis } from '#lib/calendar.ts';
import { takeMoney } from '#mocks/operator/barring/barring.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { firstAfter, type Job } from './job.ts';

type Payments = Customer['profile']['payments'];

/** The moments of a profile's payments, worked out once: a customer of years has dozens. */
const moments = new WeakMap<Payments, readonly Millis[]>();

function momentsOf(given: Payments): readonly Millis[] {
  const known = moments.get(given) ?? given.map(({ at }) => millisOf(at));
  moments.set(given, known);
  return known;
}

/** Money that the profile says comes in at its moment. */
export const payments: Job = {
  name: 'payments',
  nextAfter: ({ profile }, after) => firstAfter(momentsOf(profile.payments), after),
  run: (rating, customer, at) => {
    for (const payment of customer.profile.payments) if (millisOf(payment.at) === at) takeMoney(rating, customer, payment, at);
  },
};

import { monthOf, SECOND } from '#lib/calendar.ts';
import { usedOf } from '#mocks/operator/balance/balance.ts';
import { endOfPot, lapse } from '#mocks/operator/customer/ledger.ts';
import { firstAfter, type Job } from './job.ts';

/** Gifts and dedicated money lapse with the last second of their last day. */
export const expiry: Job = {
  name: 'expiry',
  nextAfter: ({ pots }, after) => firstAfter(pots.filter(({ amount }) => amount > 0).map(endOfPot), after),
  run: (rating, customer, at) => {
    const month = monthOf(at - SECOND);
    // With the month's last day its bill has been paid already, this pot's part of it too.
    const isBilled = month !== monthOf(at);
    for (const pot of customer.pots) if (endOfPot(pot) === at) lapse(customer, pot, at - SECOND, isBilled ? null : { month, amount: usedOf(rating, customer, pot, at - SECOND) });
  },
};

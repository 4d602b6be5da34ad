import { DAY, SECOND, startOfDay, type Millis } from '#lib/calendar.ts';
import type { Pot } from '#mocks/operator/customer/customer.ts';
import { lapse } from '#mocks/operator/customer/ledger.ts';
import { firstAfter, type Job } from './job.ts';

/** The moment after a pot's last day; never for the main account. */
function endOf(pot: Pot): Millis {
  return pot.expiresOn === null ? Infinity : startOfDay(pot.expiresOn) + DAY;
}

/** Gifts and dedicated money lapse with the last second of their last day. */
export const expiry: Job = {
  name: 'expiry',
  nextAfter: ({ pots }, after) => firstAfter(pots.filter(({ amount }) => amount > 0).map(endOf), after),
  run: (_rating, customer, at) => {
    for (const pot of customer.pots) if (endOf(pot) === at) lapse(customer, pot, at - SECOND);
  },
};

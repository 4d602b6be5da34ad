import { DAY, SECOND, startOfDay, type Millis } from '#lib/calendar.ts';
import type { Customer, Pot } from '#mocks/operator/customer/customer.ts';
import { lapse } from '#mocks/operator/customer/ledger.ts';
import type { Job } from './job.ts';

/** The moment after a pot's last day; never for the main account. */
function endOf(pot: Pot): Millis {
  return pot.expiresOn === null ? Infinity : startOfDay(pot.expiresOn) + DAY;
}

function next(customer: Customer, after: Millis): Millis | null {
  const due = Math.min(
    ...customer.pots
      .filter((pot) => pot.amount > 0)
      .map(endOf)
      .filter((end) => end > after),
    Infinity,
  );
  return due === Infinity ? null : due;
}

/** Gifts and dedicated money lapse with the last second of their last day. */
export const expiry: Job = {
  name: 'expiry',
  nextAfter: next,
  run: (_rating, customer, at) => {
    for (const pot of customer.pots) if (endOf(pot) === at) lapse(customer, pot, at - SECOND);
  },
};

import { endOfMonth, monthOf, SECOND, startOfMonth, type Millis } from '#lib/calendar.ts';
import { barringAt } from '#mocks/operator/customer/barring.ts';
import { bar, unbarIfPaid, unbarsBy } from '#mocks/operator/barring/barring.ts';
import { surelyPays, usedUpFrom } from '#mocks/operator/rating/used-up.ts';
import { tellOfLowBalance } from './low-balance-reminder.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import type { Rating } from '#mocks/operator/rating/rating.ts';
import type { Job } from './job.ts';

const secondAfter = (after: Millis): Millis => Math.floor(after / SECOND) * SECOND + SECOND;

/** Works out when the money is used up in this month, and bars the line where that is now. */
function barWhenUsedUp(rating: Rating, customer: Customer, at: Millis): void {
  const usedUp = usedUpFrom(rating, customer, Math.max(startOfMonth(monthOf(at)), customer.settledUntil));
  if (!usedUp) return;
  customer.paymentCheckAt = usedUp.at;
  if (usedUp.at > at) return;
  // Nobody is barred who was not reminded that the balance is low (S24, S28).
  tellOfLowBalance(rating, customer, at);
  bar(rating, customer, usedUp, at);
  customer.paymentCheckAt = unbarsBy(rating, customer, at);
}

/**
 * A prepaid line is barred the moment something falls due that its account cannot pay: it never goes below zero by use (D30). When that is,
 * is worked out once a month, and anew whenever money comes in or something is ordered; whoever can surely pay costs no look at records.
 */
export const barring: Job = {
  name: 'barring',
  nextAfter: ({ profile, paymentCheckAt }, after) => {
    if (profile.ratingType === 'postpaid') return null;
    if (paymentCheckAt === null) return secondAfter(after);
    return Math.max(secondAfter(after), paymentCheckAt);
  },
  run: (rating, customer, at) => {
    customer.paymentCheckAt = endOfMonth(monthOf(at));
    // What was cancelled may be what could not be paid; and with each day, less of the month is left to pay.
    unbarIfPaid(rating, customer, at);
    if (barringAt(customer, at)) customer.paymentCheckAt = unbarsBy(rating, customer, at);
    else if (!surelyPays(rating, customer, at)) barWhenUsedUp(rating, customer, at);
  },
};

import type { Customer } from '#mocks/operator/customer/customer.ts';
import type { Rating } from '#mocks/operator/rating/rating.ts';
import type { Millis } from '#lib/calendar.ts';
import { arrearsReminder } from './arrears-reminder.ts';
import { barring } from './barring.ts';
import { complaintReply, missedReply } from './complaint-replies.ts';
import { expiry } from './expiry.ts';
import { feeReminder } from './fee-reminder.ts';
import type { Job } from './job.ts';
import { lapseReminder } from './lapse-reminder.ts';
import { lowBalanceReminder } from './low-balance-reminder.ts';
import { postpaidClose, prepaidClose } from './month-close.ts';
import { orderCompletion, orderLapse } from './orders.ts';
import { payments } from './payments.ts';
import { personaMessages } from './persona-messages.ts';
import { pointsLapse, redemptions } from './points.ts';
import { renewalNotice, trialEnd, trialNotice } from './renewals.ts';
import { refundDecision } from './refund-decisions.ts';
import { shortageReminder } from './shortage-reminder.ts';
import { arrearsResumption, arrearsSuspension, suspensionEnd } from './suspensions.ts';

/**
 * In the order in which they run when due at the same moment. Prepaid months close before gifts lapse, so that a gift still pays
 * for its own last month; a postpaid bill belongs to the new month, after the lapse. Orders and the line come after money: who pays
 * in the last moment is not stopped.
 */
const JOBS: readonly Job[] = [
  prepaidClose,
  expiry,
  pointsLapse,
  postpaidClose,
  payments,
  redemptions,
  arrearsReminder,
  lapseReminder,
  lowBalanceReminder,
  shortageReminder,
  barring,
  feeReminder,
  personaMessages,
  complaintReply,
  missedReply,
  refundDecision,
  orderLapse,
  orderCompletion,
  trialNotice,
  trialEnd,
  renewalNotice,
  arrearsSuspension,
  arrearsResumption,
  suspensionEnd,
];

/** What comes next to the customer, and when; Infinity where nothing ever will. */
function nextDue(customer: Customer): { readonly at: Millis; readonly jobs: readonly Job[] } {
  const due = JOBS.map((job) => ({ job, at: job.nextAfter(customer, customer.settledUntil) ?? Infinity }));
  const at = Math.min(...due.map((entry) => entry.at));
  return { at, jobs: due.filter((entry) => entry.at === at).map(({ job }) => job) };
}

/**
 * Does everything due to the customer up to and with `to`, in order of time. `onRun` hears of each job that was run. Returns the moment at
 * which the next is due: until then time does nothing to a customer whom nothing else has changed.
 */
export function advanceCustomer(rating: Rating, customer: Customer, to: Millis, onRun?: (job: string, at: Millis) => void): Millis {
  let next = nextDue(customer);
  while (next.at <= to) {
    for (const job of next.jobs) {
      job.run(rating, customer, next.at);
      onRun?.(job.name, next.at);
    }
    customer.settledUntil = next.at;
    next = nextDue(customer);
  }
  passQuietly(customer, to);
  return next.at;
}

/** Lets time pass for a customer to whom nothing is due by then. */
export function passQuietly(customer: Customer, to: Millis): void {
  customer.settledUntil = Math.max(customer.settledUntil, to);
}

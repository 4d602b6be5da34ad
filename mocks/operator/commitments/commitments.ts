import type { Commitments, OwnCommitments } from '#contract/care/commitments.ts';
import type { ComplaintState } from '#contract/care/complaints.ts';
import type { RefundState } from '#contract/care/refunds.ts';
import { instantOf, type Millis } from '#lib/calendar.ts';
import { sumFen } from '#lib/money.ts';
import { listBills } from '#mocks/operator/bills/bills.ts';
import { listComplaints } from '#mocks/operator/complaints/complaints.ts';
import { isOffered } from '#mocks/operator/customer/eligibility.ts';
import { listMessages } from '#mocks/operator/messages/messages.ts';
import type { Rating } from '#mocks/operator/rating/rating.ts';
import { listRefunds } from '#mocks/operator/refunds/refunds.ts';
import type { Caller } from '#mocks/operator/session/sessions.ts';
import { listSubscriptions } from '#mocks/operator/subscriptions/subscriptions.ts';

function refundsOf(caller: Caller, at: Millis): OwnCommitments['refunds'] {
  const { refunds } = listRefunds(caller, at);
  const inState = (wanted: RefundState) => refunds.filter(({ state }) => state === wanted);
  const paid = inState('paid');
  return { granted: inState('granted').length, deciding: inState('with-person').length, paid: paid.length, total: sumFen(paid.map(({ total }) => total)) };
}

function lastReminderOf({ customer }: Caller, at: Millis): OwnCommitments['lastReminder'] {
  const last = listMessages(customer, at).messages.find(({ kind }) => kind === 'reminder');
  return last ? { at: last.at, hasArrived: last.undelivered === null } : null;
}

function billsOf({ customer }: Caller, at: Millis): OwnCommitments['bills'] {
  if (!isOffered(customer.profile.standing, 'bills')) return null;
  const months = listBills(customer, at)
    .months.map(({ month }) => month)
    .toSorted();
  return { count: months.length, first: months[0] ?? null, last: months.at(-1) ?? null };
}

function servicesOf(rating: Rating, { customer }: Caller, at: Millis): OwnCommitments['services'] {
  const { services } = listSubscriptions(rating, customer, at);
  return { count: services.length, notConsented: services.filter(({ origin }) => origin.consent === 'none').length };
}

function complaintsOf(caller: Caller, at: Millis): OwnCommitments['complaints'] {
  const { complaints } = listComplaints(caller, at);
  const inState = (wanted: ComplaintState) => complaints.filter(({ state }) => state === wanted);
  const waiting = inState('waiting');
  return {
    waiting: waiting.length,
    late: waiting.filter(({ isLate }) => isLate).length,
    nextReplyDueAt: waiting.map(({ firstReplyDueAt }) => firstReplyDueAt).toSorted()[0] ?? null,
    answered: inState('answered').length,
    inProgress: inState('in-progress').length,
  };
}

const ownOf = (rating: Rating, caller: Caller, at: Millis): OwnCommitments => ({
  refunds: refundsOf(caller, at),
  lastReminder: lastReminderOf(caller, at),
  bills: billsOf(caller, at),
  services: servicesOf(rating, caller, at),
  complaints: complaintsOf(caller, at),
});

/** How matters stand with the commitments: counted from what the screens that keep them show. With the initial password nothing is shown of it. */
export function commitments(rating: Rating, caller: Caller | null, at: Millis): Commitments {
  return {
    asOf: instantOf(at),
    isSignedIn: caller !== null,
    own: caller === null || caller.customer.passwordIsInitial ? null : ownOf(rating, caller, at),
  };
}

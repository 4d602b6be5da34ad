import { addMonths, dayOf, lastDayOf, millisOf, monthOf, SECOND, startOfMonth, type BillMonth, type Millis } from '#lib/calendar.ts';
import { totalOf } from '#mocks/operator/rating/bill-items.ts';
import { eightDigits } from '#mocks/operator/core/hash.ts';
import type { Customer, StoredBill } from '#mocks/operator/customer/customer.ts';
import { settle } from '#mocks/operator/customer/ledger.ts';
import { earn } from '#mocks/operator/customer/points-ledger.ts';
import type { Rating } from '#mocks/operator/rating/rating.ts';
import { monthAround } from '#mocks/operator/core/month-around.ts';
import type { Job } from './job.ts';

/** A bill's number: its month, and eight digits that name nobody. */
function billNumber(customer: Customer, month: BillMonth): string {
  return `${month.replace('-', '')}${eightDigits(`${customer.profile.msisdn}/${month}`)}`;
}

function close(rating: Rating, customer: Customer, month: BillMonth, postedAt: Millis): void {
  const items = rating.closedItems(customer, month);
  const bill: StoredBill = {
    number: billNumber(customer, month),
    month,
    from: dayOf(Math.max(startOfMonth(month), millisOf(customer.profile.joined))),
    to: lastDayOf(month),
    items,
    total: totalOf(items),
    payments: [],
  };
  customer.bills.push(bill);
  // One point per full yuan billed (D8).
  earn(customer.points, month, Math.floor(bill.total / 100), postedAt);
  settle(customer, bill, postedAt);
}

/** The month closes at the first moment of the next one: bill, ledger, points. */
function monthClose(ratingType: 'prepaid' | 'postpaid', postedBefore: Millis): Job {
  return {
    name: `month-close-${ratingType}`,
    nextAfter: (customer, after) => (customer.profile.ratingType === ratingType ? monthAround(after).end : null),
    run: (rating, customer, at) => close(rating, customer, addMonths(monthOf(at), -1), at - postedBefore),
  };
}

/** Prepaid money was used during the month, so its bill is posted in the month's last second, in place of the provisional usage. */
export const prepaidClose = monthClose('prepaid', SECOND);
/** A postpaid bill falls due with the new month. */
export const postpaidClose = monthClose('postpaid', 0);

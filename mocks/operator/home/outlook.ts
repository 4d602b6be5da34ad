import { addMonths, dayOf, endOfMonth, lastDayOf, monthOf, startOfMonth, type BillMonth, type Millis } from '#lib/calendar.ts';
import { fen, type Fen } from '#lib/money.ts';
import type { Customer, StoredBillItem } from '#mocks/operator/customer/customer.ts';
import { dueFor, lapse, mainPot, settle, takenBy } from '#mocks/operator/customer/ledger.ts';
import { totalOf } from '#mocks/operator/rating/bill-items.ts';
import type { Rating } from '#mocks/operator/rating/rating.ts';

/** How far ahead is looked: beyond it nobody asks, and much can change. */
const MONTHS_AHEAD = 12;
/** Bills whose usage says what is usual. */
const USUAL_BILLS = 3;

/** What a prepaid balance will bear. */
export interface Outlook {
  /** The last month that is covered with what is usually used on top of plan and services; null where not even next month is, or where nothing is charged. */
  readonly coversUntil: BillMonth | null;
  /** Next month, and what is missing for what it charges for certain: plan, services, reductions; null where nothing is. */
  readonly short: { readonly month: BillMonth; readonly amount: Fen } | null;
}

/** Closes a month on a customer that is only supposed, as the ledger will, after what lapses before its end and is not used by then. Returns what the main account then holds. */
function closeMonth(supposed: Customer, items: readonly StoredBillItem[], usage: number, month: BillMonth): Fen {
  const end = endOfMonth(month);
  for (const pot of supposed.pots)
    if (pot.expiresOn !== null && pot.expiresOn < lastDayOf(month))
      lapse(supposed, pot, end, { month, amount: takenBy(supposed, dueFor(supposed, items, month)).get(pot) ?? fen(0) });
  const total = fen(totalOf(items) + usage);
  settle(supposed, { number: '', month, from: dayOf(startOfMonth(month)), to: lastDayOf(month), items, total, payments: [] }, end);
  return mainPot(supposed).amount;
}

/** What the last bills had of calls, data, messages and purchases, on average. */
function usualUsage({ bills }: Customer): number {
  const recent = bills.slice(-USUAL_BILLS);
  const usage = recent
    .flatMap(({ items }) => items)
    .filter(({ type, explanation }) => type === 'calls' || type === 'data' || type === 'messages' || explanation.code === 'on-demand');
  return recent.length === 0 ? 0 : Math.ceil(totalOf(usage) / recent.length);
}

function outlookWith(rating: Rating, customer: Customer, usage: number, at: Millis): Outlook {
  const now = monthOf(at);
  const restOfMonth = (endOfMonth(now) - at) / (endOfMonth(now) - startOfMonth(now));
  const supposed: Customer = { ...customer, pots: customer.pots.map((pot) => ({ ...pot })), postings: customer.postings.filter(({ billMonth }) => billMonth === now), bills: [] };
  closeMonth(supposed, rating.soFar(customer, at).items, Math.ceil(usage * restOfMonth), now);
  let coversUntil: BillMonth | null = null;
  let isCharged = false;
  for (let ahead = 1; ahead <= MONTHS_AHEAD; ahead++) {
    const month = addMonths(now, ahead);
    const items = rating.charges(customer, month).map(({ item }) => item);
    isCharged ||= totalOf(items) + usage > 0;
    const left = closeMonth(supposed, items, usage, month);
    if (left < 0) return { coversUntil, short: coversUntil === null ? { month, amount: fen(-left) } : null };
    if (isCharged) coversUntil = month;
  }
  return { coversUntil, short: null };
}

/** How long the money lasts, seen from `at`. */
export function outlookOf(rating: Rating, customer: Customer, at: Millis): Outlook {
  const { short } = outlookWith(rating, customer, 0, at);
  return { short, coversUntil: short ? null : outlookWith(rating, customer, usualUsage(customer), at).coversUntil };
}

import { partOfMonth, type MonthPart } from '#contract/bills.ts';
import type { Home } from '#contract/home.ts';
import { dayOf, instantOf, monthOf, type Millis } from '#lib/calendar.ts';
import { fen, sumFen, type Fen } from '#lib/money.ts';
import { maskMsisdn } from '#lib/masks.ts';
import { accountOf, type Account } from '#mocks/operator/balance/balance.ts';
import { billWindow, previousBill } from '#mocks/operator/bills/bill-window.ts';
import { planLeftOf } from '#mocks/operator/bills/plan-left.ts';
import { paidOf, type Customer, type StoredBillItem } from '#mocks/operator/customer/customer.ts';
import { isOffered } from '#mocks/operator/customer/eligibility.ts';
import { owedBills } from '#mocks/operator/customer/ledger.ts';
import { pointsTotal } from '#mocks/operator/customer/points-ledger.ts';
import { barringView } from '#mocks/operator/barring/barring.ts';
import { nextSuspensionFor, suspensionAt } from '#mocks/operator/customer/suspension.ts';
import { totalOf } from '#mocks/operator/rating/bill-items.ts';
import type { Rating } from '#mocks/operator/rating/rating.ts';
import { attentionOf } from './attention.ts';
import { outlookOf } from './outlook.ts';

function arrearsAnswer(customer: Customer, at: Millis): Home['answer'] | null {
  const {
    bills: [oldest],
    owed,
  } = owedBills(customer);
  const suspension = suspensionAt(customer, at);
  if (suspension?.kind === 'arrears' && suspension.backAt !== null) return { code: 'returning', by: instantOf(suspension.backAt) };
  if (!oldest) return null;
  if (suspension?.kind === 'arrears') return { code: 'pay-to-resume', amount: owed };
  return { code: 'pay-by', amount: owed, by: instantOf(nextSuspensionFor(customer, oldest.month, at)) };
}

function prepaidAnswer(rating: Rating, customer: Customer, account: Account, at: Millis): Home['answer'] {
  const today = dayOf(at);
  const lapsing = sumFen(account.parts.filter(({ expiresOn, amount }) => expiresOn === today && amount > 0).map(({ amount }) => amount));
  if (lapsing > 0) return { code: 'expires-today', amount: lapsing, leaves: fen(account.total - lapsing) };
  const { total, threshold } = account;
  if (threshold !== null && total <= threshold) return { code: 'below-threshold', threshold };
  const { coversUntil, short } = outlookOf(rating, customer, at);
  if (short) return { code: 'short-for', ...short };
  return coversUntil === null ? { code: 'settled' } : { code: 'covers-until', month: coversUntil };
}

/** How the money stands; the first case that applies. */
function answerOf(rating: Rating, customer: Customer, account: Account, at: Millis): Home['answer'] {
  const arrears = arrearsAnswer(customer, at);
  if (arrears) return arrears;
  const barring = barringView(rating, customer, at);
  if (barring) return barring.missing > 0 ? { code: 'short-for', month: monthOf(at), amount: barring.missing } : { code: 'barred' };
  return customer.profile.ratingType === 'prepaid' ? prepaidAnswer(rating, customer, account, at) : { code: 'settled' };
}

function lastBillOf(customer: Customer, at: Millis): Home['lastBill'] {
  const bill = isOffered(customer.profile.standing, 'bills') ? billWindow(customer, at).at(-1) : undefined;
  if (!bill) return null;
  const previous = previousBill(customer, bill);
  return { month: bill.month, total: bill.total, paid: paidOf(bill), change: previous ? fen(bill.total - previous.total) : null };
}

/** What the month so far consists of: each item is in one of the three. */
function unbilledOf(items: readonly StoredBillItem[], month: Home['unbilled']['month']): Home['unbilled'] {
  const sum = (part: MonthPart): Fen => totalOf(items.filter((item) => partOfMonth(item) === part));
  return { month, total: totalOf(items), plan: sum('plan'), services: sum('services'), thirdParty: sum('thirdParty') };
}

/** The first screen in one answer. */
export function getHome(rating: Rating, customer: Customer, at: Millis): Home {
  const { items, used } = rating.soFar(customer, at);
  const account = accountOf(rating, customer, at);
  return {
    asOf: instantOf(at),
    maskedNumber: maskMsisdn(customer.profile.msisdn),
    balance: account,
    answer: answerOf(rating, customer, account, at),
    attention: attentionOf(customer, account, at),
    lastBill: lastBillOf(customer, at),
    unbilled: unbilledOf(items, monthOf(at)),
    points: pointsTotal(customer.points),
    // A line that stands still uses nothing: what would be left answers no question.
    planLeft: suspensionAt(customer, at) ? [] : planLeftOf(customer, used, at),
    offers: { bills: isOffered(customer.profile.standing, 'bills'), statements: isOffered(customer.profile.standing, 'statements') },
  };
}

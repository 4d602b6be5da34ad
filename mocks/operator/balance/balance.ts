import type { Balance, BalanceMonth, Movement } from '#contract/balance.ts';
import type { BalancePart } from '#contract/account/balance-part.ts';
import { addMonths, endOfMonth, instantOf, millisOf, monthOf, startOfMonth, type BillMonth, type Millis } from '#lib/calendar.ts';
import { fen, sumFen, type Fen } from '#lib/money.ts';
import type { Customer, Posting, Pot } from '#mocks/operator/customer/customer.ts';
import { dueFor, owedBills, takenBy } from '#mocks/operator/customer/ledger.ts';
import type { Rating } from '#mocks/operator/rating/rating.ts';

/** Earlier months shown beside the current one. */
const EARLIER_MONTHS = 5;
const DEDICATED_NAME = { 'zh-CN': '套餐和流量专款', en: 'For plan and data' };

/** What a prepaid line has used this month, and of which pots it was taken already; nothing for a postpaid one. */
function provisionalUsage(rating: Rating, customer: Customer, at: Millis): ReadonlyMap<Pot, Fen> {
  if (customer.profile.ratingType === 'postpaid') return new Map();
  return takenBy(customer, dueFor(customer, rating.soFar(customer, at).items, monthOf(at)));
}

/** What this month's use has taken of one pot. */
export function usedOf(rating: Rating, customer: Customer, pot: Pot, at: Millis): Fen {
  return provisionalUsage(rating, customer, at).get(pot) ?? fen(0);
}

/** The account as customers see it. `owed`: closed bills not yet paid. */
export type Account = Pick<Balance, 'total' | 'owed' | 'threshold' | 'parts'>;

/** The parts of the account at `at` and their sum: the main account always, the others while something is in them. */
export function accountOf(rating: Rating, customer: Customer, at: Millis): Account {
  const used = provisionalUsage(rating, customer, at);
  const parts = customer.pots
    .map((pot): BalancePart => ({
      kind: pot.kind,
      amount: fen(pot.amount - (used.get(pot) ?? 0)),
      expiresOn: pot.expiresOn,
      name: pot.kind === 'dedicated' ? DEDICATED_NAME : null,
    }))
    .filter(({ kind, amount }) => kind === 'main' || amount !== 0);
  return {
    total: sumFen(parts.map(({ amount }) => amount)),
    owed: owedBills(customer).owed,
    threshold: customer.profile.ratingType === 'prepaid' ? customer.threshold : null,
    parts,
  };
}

function movementOf({ id, at, kind, part, amount, billMonth }: Posting): Movement {
  return { id, at: instantOf(at), kind, part, amount, billMonth };
}

const DIRECTION = { opening: 'in', 'top-up': 'in', gift: 'in', dedicated: 'in', bill: 'out', expiry: 'out', usage: 'out', refund: 'returned' } as const satisfies Record<
  Movement['kind'],
  'in' | 'out' | 'returned'
>;

function monthOfAccount(month: BillMonth, opening: Fen, movements: Movement[]): BalanceMonth {
  const sum = (direction: 'in' | 'out' | 'returned') => sumFen(movements.filter(({ kind }) => DIRECTION[kind] === direction).map(({ amount }) => amount));
  const sums = { in: sum('in'), out: sum('out'), returned: sum('returned') };
  return { month, opening, ...sums, closing: fen(opening + sums.in + sums.out + sums.returned), movements };
}

/** The account's months, newest first; the current one ends with what a prepaid line has used so far. */
function accountMonths(rating: Rating, customer: Customer, at: Millis): BalanceMonth[] {
  const now = monthOf(at);
  const joined = monthOf(millisOf(customer.profile.joined));
  const usage = [...provisionalUsage(rating, customer, at)].filter(([, amount]) => amount !== 0);
  const months: BalanceMonth[] = [];
  for (let back = 0; back <= EARLIER_MONTHS; back++) {
    const month = addMonths(now, -back);
    if (month < joined) break;
    const opening = sumFen(customer.postings.filter((posting) => posting.at < startOfMonth(month)).map(({ amount }) => amount));
    const movements = customer.postings.filter((posting) => posting.at >= startOfMonth(month) && posting.at < endOfMonth(month)).map(movementOf);
    if (back === 0)
      movements.push(
        ...usage.map(([{ id, kind }, amount]): Movement => ({ id: `usage-${month}-${id}`, at: instantOf(at), kind: 'usage', part: kind, amount: fen(-amount), billMonth: month })),
      );
    months.push(monthOfAccount(month, opening, movements.reverse()));
  }
  return months;
}

/** Balance, its parts and movements, newest first. Parts come from the pots, months from the postings: they must agree. */
export function getBalance(rating: Rating, customer: Customer, at: Millis): Balance {
  return { asOf: instantOf(at), ...accountOf(rating, customer, at), months: accountMonths(rating, customer, at) };
}

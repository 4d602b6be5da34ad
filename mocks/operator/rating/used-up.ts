import { RECORD_KINDS } from '#contract/statements.ts';
import { RECORD_TYPES } from '#contract/bills.ts';
import { lastDayOf, monthOf, SECOND, startOfMonth, type BillMonth, type Millis } from '#lib/calendar.ts';
import { fen, type Fen } from '#lib/money.ts';
import { DEDICATED_COVERS, type Customer, type Pot, type StoredBill } from '#mocks/operator/customer/customer.ts';
import { dueFor, endOfPot, mainPot, takenBy, type Due } from '#mocks/operator/customer/ledger.ts';
import { planOf } from './charges.ts';
import { rateMonth, type RatedRecord } from './rated-records.ts';
import type { Rating } from './rating.ts';

/** When something falls due that the account cannot pay, and what it could still pay of it. */
export interface UsedUp {
  readonly at: Millis;
  readonly left: Fen;
}

/** The account as a month goes on, supposed only. */
interface Purse {
  readonly pots: Pot[];
  due: Due;
}

const USED: ReadonlySet<number> = new Set((['call-out', 'call-in', 'data', 'sms', 'mms'] as const).map((kind) => RECORD_KINDS.indexOf(kind)));
const COVERED: ReadonlySet<number> = new Set(DEDICATED_COVERS.map((type) => RECORD_TYPES.indexOf(type)));

/** What is left to pay with, once what is due is paid as a bill would be: below zero where it cannot be. */
function leftIn({ pots }: Pick<Customer, 'pots'>, { total, covered }: Due): number {
  const sum = (kinds: readonly Pot['kind'][]) => pots.filter(({ kind }) => kinds.includes(kind)).reduce((all, { amount }) => all + amount, 0);
  return sum(['main', 'gift']) + Math.min(sum(['dedicated']), Math.max(0, covered), Math.max(0, total)) - total;
}

/** What is left of a month's account once its items are paid; below zero by what is missing. */
export function leftAfter(customer: Customer, items: StoredBill['items'], month: BillMonth): number {
  return leftIn(customer, dueFor(customer, items, month));
}

/** Takes what lapses up to `at` out of the account, once it has paid what was used of it. */
function lapseUntil(purse: Purse, at: Millis): void {
  for (const pot of purse.pots) {
    if (pot.amount === 0 || endOfPot(pot) > at) continue;
    const paid = takenBy(purse, purse.due).get(pot) ?? 0;
    purse.due = { total: purse.due.total - paid, covered: purse.due.covered - (pot.kind === 'dedicated' ? paid : 0) };
    pot.amount = fen(0);
  }
}

/** Records that are due as one: each call, session and message by itself, fees of one moment together, with what reduces them. */
function together(records: readonly RatedRecord[]): RatedRecord[][] {
  const steps: RatedRecord[][] = [];
  for (const record of records) {
    const [before] = steps.at(-1) ?? [];
    if (before && before.at === record.at && !USED.has(before.kind) && !USED.has(record.kind)) steps.at(-1)?.push(record);
    else steps.push([record]);
  }
  return steps;
}

/** The first moment from `since` to its month's end at which something is due that the account cannot pay; null where it can pay for everything. It looks at each record of the month. */
export function usedUpFrom(rating: Rating, customer: Customer, since: Millis): UsedUp | null {
  const month = monthOf(since);
  const start = startOfMonth(month);
  const { records } = rateMonth(rating.usage(customer, month), rating.charges(customer, month), planOf(customer, month)?.plan ?? null, month);
  const purse: Purse = { pots: customer.pots.map((pot) => ({ ...pot })), due: dueFor(customer, [], month) };
  for (const step of together(records.toReversed())) {
    const at = start + Math.round((step[0]?.at ?? 0) * SECOND);
    const cost = step.reduce((all, { fee }) => all + fee, 0);
    if (cost === 0) continue;
    lapseUntil(purse, at);
    const covered = step.filter(({ type }) => COVERED.has(type)).reduce((all, { fee }) => all + fee, 0);
    const due = { total: purse.due.total + cost, covered: purse.due.covered + covered };
    const left = leftIn(purse, due);
    if (at >= since && cost > 0 && left < 0) return { at, left: fen(USED.has(step[0]?.kind ?? -1) ? Math.max(0, cost + left) : 0) };
    purse.due = due;
  }
  return null;
}

/** Whether the account can surely pay for a whole month, without a look at its records: with what does not lapse in it, and without reductions. */
export function surelyPays(rating: Rating, customer: Customer, at: Millis): boolean {
  const month = monthOf(at);
  const stays = (pot: Pot) => pot.kind === 'gift' && pot.expiresOn !== null && pot.expiresOn > lastDayOf(month);
  const kept = customer.pots.filter(stays).reduce((all, { amount }) => all + amount, mainPot(customer).amount as number); // a sum of fen
  return kept >= rating.closedItems(customer, month).reduce((all, { amount }) => all + Math.max(0, amount), 0);
}

import { endOfMonth, startOfMonth, type BillMonth, type Millis } from '#lib/calendar.ts';
import type { Fen } from '#lib/money.ts';

/**
 * A stretch in which a prepaid line is barred (停呼出): its money is used up, so that nothing that costs something happens any more (D30).
 * It begins with what the account could not pay; `left` is what there still was for the call, session or message that used it up.
 */
export interface StoredBarring {
  readonly from: Millis;
  readonly left: Fen;
  until: Millis | null;
}
/** Whoever may be barred. */
interface HasBarrings {
  readonly barrings: readonly StoredBarring[];
}

/** The barring in force at `at`. */
export function barringAt({ barrings }: HasBarrings, at: Millis): StoredBarring | undefined {
  return barrings.find(({ from, until }) => from <= at && (until === null || at < until));
}

/** Whether the line was barred at some moment of the month. */
export function isBarredDuring({ barrings }: HasBarrings, month: BillMonth): boolean {
  return barrings.some(({ from, until }) => from < endOfMonth(month) && (until ?? Infinity) > startOfMonth(month));
}

/** The same, as it would be if the money came in at `at`: what is asked about the time to come supposes it. Nothing is changed. */
export function supposingUnbarred<C extends HasBarrings>(customer: C, at: Millis): C {
  if (!barringAt(customer, at)) return customer;
  return { ...customer, barrings: customer.barrings.map((barring) => ({ ...barring, until: barring.until ?? at })) };
}

/** The first moment from `at` on at which the line is not barred: what falls due meanwhile waits until then. Infinity while no end is known. */
export function unbarredFrom(customer: HasBarrings, at: Millis): Millis {
  const barring = barringAt(customer, at);
  if (!barring) return at;
  return barring.until === null ? Infinity : unbarredFrom(customer, barring.until);
}

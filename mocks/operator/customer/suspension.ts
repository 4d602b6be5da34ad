import { RESUMED_WITHIN_MINUTES, SUSPENSION_MONTHS } from '#contract/line.ts';
import type { LineEnd, SuspensionKind } from '#contract/core/suspension-kind.ts';
import { addMonths, DAY, dayOf, endOfMonth, HOUR, MINUTE, monthOf, monthsLater, startOfDay, startOfMonth, type BillMonth, type Millis } from '#lib/calendar.ts';

/** Last day of the following month on which a postpaid bill can be paid before the line is suspended. */
export const PAYMENT_DAY = 22;

/** The moment an unpaid bill suspends the line: the day after its last day of payment begins. */
export function suspendsAt(month: BillMonth): Millis {
  return startOfMonth(addMonths(month, 1)) + PAYMENT_DAY * DAY;
}

/** How long before a suspension for arrears the customer is told: on the morning of the 20th, well over the 24 h of S25. */
export const ARREARS_NOTICE: Millis = 3 * DAY - 10 * HOUR;

/** Whoever is told of unpaid bills: when last; null for never, or not while the line could receive. */
interface HasReminder {
  readonly arrearsRemindedAt: Millis | null;
}

/** Whether the customer was told of the suspension at `stop`, and at least 24 h before (S24, S25). Nobody is suspended who was not. */
export function isRemindedOf({ arrearsRemindedAt }: HasReminder, stop: Millis): boolean {
  return arrearsRemindedAt !== null && arrearsRemindedAt >= stop - ARREARS_NOTICE && arrearsRemindedAt <= stop - DAY;
}

/** The next moment at which the unpaid bill of that month suspends the line: not before the customer has been told of it. */
export function nextSuspensionFor(customer: HasReminder, month: BillMonth, after: Millis): Millis {
  const stop = nextStopFor(month, after);
  return after < stop - ARREARS_NOTICE || isRemindedOf(customer, stop) ? stop : nextStopFor(month, stop);
}

/** The next day on which that bill could suspend the line: another suspension may have kept it from doing so on its first. */
function nextStopFor(month: BillMonth, after: Millis): Millis {
  const first = suspendsAt(month);
  if (first > after) return first;
  const thisMonth = suspendsAt(addMonths(monthOf(after), -1));
  return thisMonth > after ? thisMonth : suspendsAt(monthOf(after));
}

/** How each kind of suspension ends. */
export const SUSPENSION_ENDS_BY: Readonly<Record<SuspensionKind, LineEnd>> = { 'own-request': 'resume', lost: 'resume', arrears: 'payment', operator: 'hall' };

/** A suspension of the line. `endsAt`: when one on request ends by itself. `backAt`: when one for arrears ends, once they are paid. */
export interface StoredSuspension {
  readonly kind: SuspensionKind;
  readonly from: Millis;
  readonly endsAt: Millis | null;
  readonly order: string | null;
  backAt: Millis | null;
  until: Millis | null;
}
/** Whatever has suspensions. */
interface HasSuspensions {
  readonly suspensions: readonly StoredSuspension[];
}

/** A suspension that begins at `from`; one on request has its last day (D6). */
export function newSuspension(kind: SuspensionKind, from: Millis, order: string | null): StoredSuspension {
  return { kind, from, endsAt: kind === 'own-request' ? monthsLater(from, SUSPENSION_MONTHS) : null, order, backAt: null, until: null };
}

/** The suspension in force at `at`. */
export function suspensionAt({ suspensions }: HasSuspensions, at: Millis): StoredSuspension | undefined {
  return suspensions.find(({ from, until }) => from <= at && (until === null || at < until));
}

/** Whether the line stood still at some moment of the month. */
export function isSuspendedDuring({ suspensions }: HasSuspensions, month: BillMonth): boolean {
  return suspensions.some(({ from, until }) => from < endOfMonth(month) && (until ?? Infinity) > startOfMonth(month));
}

/** Whether nothing was possible in any moment of the month because of a suspension on request: such a month costs no plan and no services. */
export function isSuspendedAllMonth({ suspensions }: HasSuspensions, month: BillMonth): boolean {
  return suspensions.some(({ kind, from, until, endsAt }) => kind === 'own-request' && from <= startOfMonth(month) && (until ?? endsAt ?? Infinity) >= endOfMonth(month));
}

/** The first moment from `at` on at which the line does not stand still on request: what such a month costs falls due with it. */
export function resumedFrom(customer: HasSuspensions, at: Millis): Millis {
  const suspension = suspensionAt(customer, at);
  return suspension?.kind === 'own-request' ? (suspension.until ?? suspension.endsAt ?? Infinity) : at;
}

/** The moments a suspension on request costs its monthly fee: every month but the first, while it lasts. */
export function suspensionFeesIn({ suspensions }: HasSuspensions, month: BillMonth): { readonly at: Millis; readonly since: Millis }[] {
  return suspensions.flatMap(({ kind, from, until, endsAt }) => {
    if (kind !== 'own-request') return [];
    const end = until ?? endsAt ?? Infinity;
    const moments = Array.from({ length: SUSPENSION_MONTHS - 1 }, (_, i) => monthsLater(from, i + 1));
    return moments.filter((at) => at < end && monthOf(at) === month).map((at) => ({ at, since: startOfDay(dayOf(from)) }));
  });
}

/** The arrears are paid: the line is back within the stated time. */
export function releaseFromArrears({ suspensions }: HasSuspensions, at: Millis): void {
  const suspension = suspensionAt({ suspensions }, at);
  if (suspension?.kind === 'arrears' && suspension.backAt === null) suspension.backAt = at + RESUMED_WITHIN_MINUTES * MINUTE;
}

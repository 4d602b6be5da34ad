import type { OutsideCause, Payout, RefundExclusion, RefundReason, RefundState } from '#contract/care/refunds.ts';
import type { LocalText } from '#contract/core/common.ts';
import type { BillMonth, Millis } from '#lib/calendar.ts';
import type { Fen } from '#lib/money.ts';

/** What the operator's own records say of a charge. */
export interface ChargeFinding {
  /** What should have been charged. */
  readonly due: Fen;
  /** What is wrong with the charge; null where nothing is. */
  readonly found: RefundReason | null;
  readonly outsideCause: OutsideCause | null;
  /** When the money was taken; null while it has not been. */
  readonly collectedAt: Millis | null;
  /** When the service was left; null where it runs, or nobody ever ordered one. */
  readonly leftAt: Millis | null;
  readonly isCorporate: boolean;
}

/** How a refund was paid. */
export interface StoredPayout {
  readonly to: Payout;
  readonly at: Millis;
  /** What went that way: both parts, or the second alone where the first waits as cash. */
  readonly amount: Fen;
  readonly cash: Fen;
}

/** A charge asked back, as the operator keeps it: what was found never changes, its state goes on. */
export interface StoredRefund {
  readonly id: string;
  readonly number: string;
  readonly month: BillMonth;
  readonly key: string;
  readonly name: LocalText;
  readonly charged: Fen;
  readonly provider: LocalText | null;
  readonly reason: RefundReason;
  readonly createdAt: Millis;
  readonly finding: ChargeFinding;
  readonly exclusion: RefundExclusion | null;
  state: RefundState;
  /** When a person decides; null where nobody has to. */
  readonly decidesAt: Millis | null;
  decidedAt: Millis | null;
  payout: StoredPayout | null;
}

/** What was charged too much. */
export function overchargeOf({ charged, finding }: StoredRefund): number {
  return charged - finding.due;
}

/** Whether it is still being decided, or waits to be paid: what it is about stays on hold (D13). */
function isUnsettled({ state }: StoredRefund): boolean {
  return state === 'with-person' || state === 'granted';
}

/** Months whose bill and records stay readable because a refund of theirs is not settled (D13). */
export function monthsOnHold({ refunds }: { readonly refunds: readonly StoredRefund[] }): BillMonth[] {
  return [...new Set(refunds.filter(isUnsettled).map(({ month }) => month))].sort();
}

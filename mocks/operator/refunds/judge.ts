import { REFUND_MONTHS_AFTER_LEAVING, REFUND_YEARS, type RefundExclusion, type RefundState } from '#contract/care/refunds.ts';
import { dayOf, millisOf, monthsLater, type Day, type Millis } from '#lib/calendar.ts';
import type { ChargeFinding } from '#mocks/operator/customer/refund.ts';

/** Double refunds are paid for charges from this month on (S6). */
const IN_FORCE_FROM: Millis = millisOf('2007-03-01T00:00:00+08:00');

/** What is decided, and what stands against it. */
export interface Verdict {
  readonly state: Exclude<RefundState, 'paid'>;
  readonly exclusion: RefundExclusion | null;
}

/** The last day on which lateness is no ground to turn it down: the same day `months` later, the moment it begins and to its end. */
function lastDay(from: Millis | null, months: number): Day | null {
  return from === null ? null : dayOf(monthsLater(from, months));
}

/** Both deadlines as days (S17). */
export function deadlinesOf({ collectedAt, leftAt }: Pick<ChargeFinding, 'collectedAt' | 'leftAt'>): { afterCollection: Day | null; afterLeaving: Day | null } {
  return { afterCollection: lastDay(collectedAt, REFUND_YEARS * 12), afterLeaving: lastDay(leftAt, REFUND_MONTHS_AFTER_LEAVING) };
}

function isLate(finding: ChargeFinding, at: Millis): boolean {
  const today = dayOf(at);
  const { afterCollection, afterLeaving } = deadlinesOf(finding);
  return (afterCollection !== null && today > afterCollection) || (afterLeaving !== null && today > afterLeaving);
}

/**
 * Decides by the operator's own records (S6 to S18). What a corporate contract governs is none of these rules' business; where nothing was
 * charged too much there is nothing to give back; what was not collected is put right instead; what was caused outside is not doubled; and
 * whoever comes late may be turned down, which a person decides.
 */
export function judge(finding: ChargeFinding, charged: number, at: Millis): Verdict {
  if (finding.isCorporate) return { state: 'refused', exclusion: 'corporate-contract' };
  if (finding.found === null || charged <= finding.due) return { state: 'refused', exclusion: null };
  if (finding.outsideCause !== null) return { state: 'refused', exclusion: 'caused-outside' };
  if (finding.collectedAt === null) return { state: 'corrected', exclusion: 'not-collected' };
  if (finding.collectedAt < IN_FORCE_FROM || isLate(finding, at)) return { state: 'with-person', exclusion: 'too-late' };
  return { state: 'granted', exclusion: null };
}

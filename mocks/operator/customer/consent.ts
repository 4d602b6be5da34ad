import type { Consent } from '#contract/bills.ts';
import { SLIP_MONTHS } from '#contract/orders.ts';
import { monthsLater, type Millis } from '#lib/calendar.ts';

/** The first moment whose slips are still kept. */
export function slipsSince(now: Millis): Millis {
  return monthsLater(now, -SLIP_MONTHS);
}

/** Whether a confirmation of what was ordered at `ordered` is on record (D12). */
export function consentOf(order: string | null, ordered: Millis, now: Millis): Consent {
  if (order === null) return 'none';
  return ordered >= slipsSince(now) ? 'on-record' : 'expired';
}

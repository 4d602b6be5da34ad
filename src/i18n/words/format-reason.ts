import type { TFunction } from 'i18next';
import type { LocalText } from '#contract/core/common.ts';
import type { Reason } from '#contract/offers.ts';
import type { Formatters } from '#i18n/formatters.ts';
import { addDays } from '#lib/calendar.ts';
import { formatYuan } from '#lib/money.ts';

/** The day a reason names; a last day of sale is told as the first day without. */
function dayIn(reason: Reason, format: Formatters): string {
  if ('from' in reason) return format.dayOfYear(reason.from);
  if ('until' in reason) return format.dayOfYear(addDays(reason.until, 1));
  return 'on' in reason ? format.day(reason.on) : '';
}

/** The other service a reason names, null where it names none. */
export function serviceNamedIn(reason: Reason): { readonly id: string; readonly name: LocalText } | null {
  if ('by' in reason) return reason.by;
  if ('to' in reason) return reason.to;
  return 'service' in reason ? reason.service : null;
}

/** Why something cannot be ordered, as a sentence that says what to do (D24). */
export function formatReason(reason: Reason, t: TFunction<'reasons'>, format: Formatters): string {
  const other = serviceNamedIn(reason);
  const amount = 'owed' in reason ? reason.owed : 'needed' in reason ? reason.needed : null;
  return t(reason.code, {
    day: dayIn(reason, format),
    name: other === null ? '' : format.name(other.name),
    amount: amount === null ? '' : formatYuan(amount),
    balance: 'balance' in reason ? formatYuan(reason.balance) : '',
  });
}

import { daysIn, millisOf, type BillMonth, type Instant, type Millis } from '#lib/calendar.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';

/** A moment that a tester has written down. @throws Refusal `malformed-request` where the shape is right and the day, or the hour, does not exist. */
export function momentIn(text: Instant, field: string): Millis {
  const at = millisIn(text);
  const month = text.slice(0, 7) as BillMonth; // the format of an instant begins with its month
  if (at === null || Number(text.slice(8, 10)) > daysIn(month)) throw new Refusal('malformed-request', { fields: [field] });
  return at;
}

function millisIn(text: Instant): Millis | null {
  try {
    return millisOf(text);
  } catch {
    return null; // said by the caller
  }
}

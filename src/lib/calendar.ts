/**
 * Business time: Asia/Shanghai, which has been +08:00 all year since 1992, and calendar months
 * there. "Now" is always passed in; the device's zone decides nothing.
 */

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Millis = number;
/** RFC 3339 instant with the operator's offset, to the second: `2026-11-22T10:00:00+08:00`. */
export type Instant = string & { readonly __format: 'instant' };
/** A billing month: `2026-10`. */
export type BillMonth = string & { readonly __format: 'month' };
/** A calendar day in business time: `2026-12-31`. */
export type Day = string & { readonly __format: 'day' };

const OFFSET: Millis = 8 * 3_600_000;
export const SECOND: Millis = 1000;
export const MINUTE: Millis = 60_000;
export const HOUR: Millis = 3_600_000;
export const DAY: Millis = 86_400_000;

/** The instant as text; fractions of a second are cut off. */
export function instantOf(at: Millis): Instant {
  return `${new Date(at + OFFSET).toISOString().slice(0, 19)}+08:00` as Instant; // the format is built here
}

/** The instant as text, never earlier than the moment itself, though texts have whole seconds only: from it on, what was refused is possible. */
export function notBefore(at: Millis): Instant {
  return instantOf(Math.ceil(at / SECOND) * SECOND);
}

/** Milliseconds of an RFC 3339 text with offset. @throws RangeError when it is not one. */
export function millisOf(instant: string): Millis {
  const at = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(instant) ? Date.parse(instant) : Number.NaN;
  if (Number.isNaN(at)) throw new RangeError(`not an instant with offset: ${instant}`);
  return at;
}

/** Whether the text is a month that exists: `2026-13` is not. */
export function isMonth(text: string): text is BillMonth {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

/** The billing month of a moment. */
export function monthOf(at: Millis): BillMonth {
  return dayOf(at).slice(0, 7) as BillMonth; // a day starts with its month
}

/** Days by their number since 1970: writing one down takes most of a microsecond, and the operator asks for the same ones millions of times. */
const days = new Map<number, Day>();

/** The calendar day of a moment. */
export function dayOf(at: Millis): Day {
  const number = Math.floor((at + OFFSET) / DAY);
  const day = days.get(number) ?? (instantOf(at).slice(0, 10) as Day); // an instant starts with its day
  days.set(number, day);
  return day;
}

/** The month `count` months later, earlier when negative. */
export function addMonths(month: BillMonth, count: number): BillMonth {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}` as BillMonth; // built here
}

/** How many months from `from` to `to`: 0 for the same month, negative when `to` is earlier. */
export function monthsBetween(from: BillMonth, to: BillMonth): number {
  const index = (month: BillMonth) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return index(to) - index(from);
}

/** When months begin, remembered for the same reason as days. */
const starts = new Map<BillMonth, Millis>();

/** First moment of the month. */
export function startOfMonth(month: BillMonth): Millis {
  const start = starts.get(month) ?? Date.parse(`${month}-01T00:00:00+08:00`);
  starts.set(month, start);
  return start;
}

/** First moment of the following month: the month's end, exclusive. */
export function endOfMonth(month: BillMonth): Millis {
  return startOfMonth(addMonths(month, 1));
}

/** First moment of the day. */
export function startOfDay(day: Day): Millis {
  return Date.parse(`${day}T00:00:00+08:00`);
}

/** Number of days in the month, 28 to 31. */
export function daysIn(month: BillMonth): number {
  return (endOfMonth(month) - startOfMonth(month)) / DAY;
}

/** Last calendar day of the month. */
export function lastDayOf(month: BillMonth): Day {
  return dayOf(endOfMonth(month) - 1);
}

/** The day `count` days later, earlier when negative. */
export function addDays(day: Day, count: number): Day {
  return dayOf(startOfDay(day) + count * DAY);
}

/** Parts of a day or an instant as numbers, for texts: `{ year, month, day }`, month 1 to 12. */
export function dateParts(day: Day | Instant): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** Day of the week, 0 = Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** `10:00` of an instant. */
export function clockOf(instant: Instant): string {
  return instant.slice(11, 16);
}

/** The beginning of the same day `count` months later; of the month's last day where it has none such. */
export function monthsLater(at: Millis, count: number): Millis {
  const month = addMonths(monthOf(at), count);
  const day = Math.min(Number(dayOf(at).slice(8)), daysIn(month));
  return startOfMonth(month) + (day - 1) * DAY;
}

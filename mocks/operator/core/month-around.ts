import { addMonths, endOfMonth, monthOf, startOfMonth, type BillMonth, type Millis } from '#lib/calendar.ts';

/** A month by its moments: its first, the next one's first, and the first of the one after. */
interface MonthAround {
  readonly month: BillMonth;
  readonly start: Millis;
  readonly end: Millis;
  readonly endOfNext: Millis;
}

let last: MonthAround = monthFrom(0);

function monthFrom(at: Millis): MonthAround {
  const month = monthOf(at);
  return { month, start: startOfMonth(month), end: endOfMonth(month), endOfNext: endOfMonth(addMonths(month, 1)) };
}

/** The month of a moment. Every job of every customer asks for it, at nearly the same moment: the last answer is kept. */
export function monthAround(at: Millis): MonthAround {
  if (at < last.start || at >= last.end) last = monthFrom(at);
  return last;
}

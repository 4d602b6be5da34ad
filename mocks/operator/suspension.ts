import { addMonths, DAY, startOfMonth, type BillMonth, type Millis } from '#lib/calendar.ts';

/** Last day of the following month on which a postpaid bill can be paid before the line is suspended. */
export const PAYMENT_DAY = 22;

/** The moment an unpaid bill suspends the line: the day after its last day of payment begins. */
export function suspendsAt(month: BillMonth): Millis {
  return startOfMonth(addMonths(month, 1)) + PAYMENT_DAY * DAY;
}

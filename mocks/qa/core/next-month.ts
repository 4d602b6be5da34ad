import { addMonths, instantOf, millisOf, monthOf, startOfMonth, type Instant } from '#lib/calendar.ts';

/** The next first of a month, when bills are made. */
export const nextMonth = (now: Instant): Instant => instantOf(startOfMonth(addMonths(monthOf(millisOf(now)), 1)));

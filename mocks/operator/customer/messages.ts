import { dateParts, millisOf, type Day, type Instant } from '#lib/calendar.ts';
import type { Customer } from './customer.ts';
import { suspensionAt } from './suspension.ts';

/** Most messages an inbox keeps; the oldest go first. */
const INBOX_LIMIT = 200;

/** A day as messages say it: `11月22日`. */
export function smsDate(day: Day): string {
  const { month, day: date } = dateParts(day);
  return `${month}月${date}日`;
}

/** Sends an SMS from the operator, oldest first in the inbox (S33 in part: testers see the copies, customers do not yet). Whether it arrived: a line that stands still receives none. */
export function sendSms(customer: Customer, at: Instant, text: string): boolean {
  if (suspensionAt(customer, millisOf(at))) return false;
  customer.inbox.push({ at, from: '10086', text });
  if (customer.inbox.length > INBOX_LIMIT) customer.inbox.shift();
  return true;
}

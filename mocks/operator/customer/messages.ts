import { millisOf, type Instant } from '#lib/calendar.ts';
import type { Customer } from './customer.ts';
import { suspensionAt } from './suspension.ts';

/** Most messages an inbox keeps; the oldest go first. */
const INBOX_LIMIT = 200;

/** Sends an SMS from the operator, oldest first in the inbox. Whether it arrived: a line that stands still receives none. */
export function sendSms(customer: Customer, at: Instant, text: string): boolean {
  if (suspensionAt(customer, millisOf(at))) return false;
  customer.inbox.push({ at, from: '10086', text });
  if (customer.inbox.length > INBOX_LIMIT) customer.inbox.shift();
  return true;
}

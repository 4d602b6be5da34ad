import type { Instant } from '#lib/calendar.ts';
import type { Customer } from './customer.ts';

/** Most messages an inbox keeps; the oldest go first. */
const INBOX_LIMIT = 200;

/** Puts an SMS from the operator into the customer's inbox, oldest first. */
export function deliver(customer: Customer, at: Instant, text: string): void {
  customer.inbox.push({ at, from: '10086', text });
  if (customer.inbox.length > INBOX_LIMIT) customer.inbox.shift();
}

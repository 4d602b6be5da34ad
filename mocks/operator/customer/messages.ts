import type { MessageKind, UndeliveredReason } from '#contract/account/messages.ts';
import { dateParts, millisOf, type Day, type Instant } from '#lib/calendar.ts';
import type { Customer, StoredMessage } from './customer.ts';
import { suspensionAt } from './suspension.ts';

/** Most messages that are kept; the oldest go first. */
const KEPT = 200;

/** A day as messages say it: `11月22日`. */
export function smsDate(day: Day): string {
  const { month, day: date } = dateParts(day);
  return `${month}月${date}日`;
}

function undeliveredAt(customer: Customer, at: Instant): UndeliveredReason | null {
  if (suspensionAt(customer, millisOf(at))) return 'line-suspended';
  return customer.profile.unreachable.find(({ from, to }) => from <= at && at < to)?.reason ?? null;
}

/**
 * Sends an SMS from the operator; what is kept of it is the copy that customers see (S33), with what became of it (S34). True when it
 * was sent: a line that stands still is sent none. A code that cannot arrive is not kept at all.
 */
export function sendSms(customer: Customer, at: Instant, kind: StoredMessage['kind'], text: string): boolean {
  const undelivered = undeliveredAt(customer, at);
  if (kind === 'code' && undelivered !== null) return undelivered !== 'line-suspended';
  customer.messages.push({ id: `M${String(customer.sent).padStart(4, '0')}`, at, kind, text, undelivered });
  customer.sent += 1;
  if (customer.messages.length > KEPT) customer.messages.shift();
  return undelivered !== 'line-suspended';
}

/** What has arrived at the phone, oldest first: what testers read. */
export function arrivedMessages({ messages }: Customer): StoredMessage[] {
  return messages.filter(({ undelivered }) => undelivered === null);
}

/** What customers see: everything but codes, oldest first. */
export function copiesOf({ messages }: Customer): readonly (StoredMessage & { readonly kind: MessageKind })[] {
  return messages.flatMap((message) => (message.kind === 'code' ? [] : [{ ...message, kind: message.kind }]));
}

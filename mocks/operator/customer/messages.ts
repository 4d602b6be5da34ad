import type { MessageKind, UndeliveredReason } from '#contract/account/messages.ts';
import { dateParts, instantOf, millisOf, SECOND, type Day, type Instant } from '#lib/calendar.ts';
import type { Customer, StoredMessage } from './customer.ts';
import { fateOf } from './sms-carriage.ts';
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
  const fate = undelivered === null ? fateOf(customer.smsRules, kind, millisOf(at)) : null;
  customer.messages.push({ id: `M${String(customer.sent).padStart(4, '0')}`, at, kind, text, undelivered, fate });
  customer.sent += 1;
  if (customer.messages.length > KEPT) customer.messages.shift();
  return undelivered !== 'line-suspended';
}

/** An SMS at the phone, or on its way there: `arrivesAt` is null where it is lost. */
export interface CarriedSms {
  readonly message: StoredMessage;
  readonly arrivesAt: Instant | null;
  /** The second of one that comes twice. */
  readonly isRepeat: boolean;
}

function carried(message: StoredMessage): CarriedSms[] {
  const { fate, at } = message;
  const once = { message, arrivesAt: at, isRepeat: false };
  switch (fate?.kind) {
    case undefined:
      return [once];
    case 'lost':
      return [{ ...once, arrivesAt: null }];
    case 'delayed':
      return [{ ...once, arrivesAt: instantOf(millisOf(at) + fate.seconds * SECOND) }];
    case 'doubled':
      return [once, { ...once, isRepeat: true }];
  }
}

/** What has been sent to the phone, as testers see it: what has arrived by `at`, in order of arrival, and what has not, in order of sending. What the operator knows not to have arrived is in neither. */
export function carriedSms({ messages }: Customer, at: Instant): { readonly arrived: readonly CarriedSms[]; readonly missing: readonly CarriedSms[] } {
  const all = messages.filter(({ undelivered }) => undelivered === null).flatMap(carried);
  const hasArrived = ({ arrivesAt }: CarriedSms) => arrivesAt !== null && arrivesAt <= at;
  return {
    arrived: all.filter(hasArrived).sort((one, other) => ((one.arrivesAt ?? '') < (other.arrivesAt ?? '') ? -1 : one.arrivesAt === other.arrivesAt ? 0 : 1)),
    missing: all.filter((one) => !hasArrived(one)),
  };
}

/** What customers see: everything but codes, oldest first. */
export function copiesOf({ messages }: Customer): readonly (StoredMessage & { readonly kind: MessageKind })[] {
  return messages.flatMap((message) => (message.kind === 'code' ? [] : [{ ...message, kind: message.kind }]));
}

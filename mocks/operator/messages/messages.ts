import type { MessageList } from '#contract/account/messages.ts';
import { instantOf, type Millis } from '#lib/calendar.ts';
import { maskMsisdn } from '#lib/masks.ts';
import { copiesOf } from '#mocks/operator/customer/messages.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';

/** Copies of what 10086 has sent, newest first, each with what became of it (S33, S34). */
export function listMessages(customer: Customer, at: Millis): MessageList {
  return { asOf: instantOf(at), maskedNumber: maskMsisdn(customer.profile.msisdn), messages: [...copiesOf(customer)].reverse() };
}

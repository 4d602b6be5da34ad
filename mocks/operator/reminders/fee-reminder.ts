import type { FeeReminderStage } from '#contract/account/reminders.ts';
import { DAY, HOUR, millisOf, type Millis } from '#lib/calendar.ts';
import { monthAround } from '#mocks/operator/core/month-around.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { hasEnded } from '#mocks/operator/customer/subscription.ts';

/** The service by which the monthly message about information fees is begun and ended (S41, S46). */
export const FEE_REMINDER = 'fee-reminder';

/** Whether a service may be offered and ordered: the monthly message only once it is there (S42). Whoever has it can end it at any stage. */
export function isPublished(stage: FeeReminderStage, service: string | null | undefined): boolean {
  return service !== FEE_REMINDER || stage === 'live';
}

/** @throws Refusal `not-found` for what is not there yet: to whoever asks for it, it is nothing (S42). */
export function assertPublished(stage: FeeReminderStage, service: string | null | undefined): void {
  if (!isPublished(stage, service)) throw new Refusal('not-found');
}

/** On the 11th at ten: after the 10th, when the bill is beyond doubt (S47). */
const MOMENT: Millis = 10 * DAY + 10 * HOUR;

/** The first moment after `after` at which the message is sent. */
export function feeReminderAt(after: Millis): Millis {
  const { start, end } = monthAround(after);
  return start + MOMENT > after ? start + MOMENT : end + MOMENT;
}

/** Whether the customer has asked for it, and it has begun (S47: with the next month). */
export function isFeeReminderOn({ subscriptions }: Customer, at: Millis): boolean {
  return subscriptions.some((subscription) => subscription.offer === FEE_REMINDER && millisOf(subscription.from) <= at && !hasEnded(subscription, at));
}

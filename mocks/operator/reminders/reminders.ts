import type { FeeReminderStage, Reminders } from '#contract/account/reminders.ts';
import { dayOf, instantOf, millisOf, type Millis } from '#lib/calendar.ts';
import { maskMsisdn } from '#lib/masks.ts';
import type { Fen } from '#lib/money.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import { UNKNOWN_LOW, type Customer } from '#mocks/operator/customer/customer.ts';
import { subscriptionTo } from '#mocks/operator/customer/subscription.ts';
import { FEE_REMINDER, feeReminderAt, isFeeReminderOn } from './fee-reminder.ts';

/** Months looked ahead for the next message: it begins with the next month at the latest. */
const LOOKS_AHEAD = 2;

function nextFeeReminder(customer: Customer, at: Millis): Millis | null {
  let next = at;
  for (let ahead = 0; ahead < LOOKS_AHEAD; ahead++) {
    next = feeReminderAt(next);
    if (isFeeReminderOn(customer, next)) return next;
  }
  return null;
}

function feeReminderOf(customer: Customer, stage: FeeReminderStage, at: Millis): Reminders['feeReminder'] {
  // S45: not on the intelligent network, which has no bill to agree with.
  if (customer.profile.standing.network === 'intelligent') return null;
  const subscription = subscriptionTo(customer.subscriptions, FEE_REMINDER, at);
  if (stage !== 'live' && !subscription) return null;
  const next = nextFeeReminder(customer, at);
  const state = !subscription ? 'off' : millisOf(subscription.from) > at ? 'begins' : 'on';
  return { service: FEE_REMINDER, state, nextOn: next === null ? null : dayOf(next) };
}

/** What the customer is reminded of. */
export function getReminders(customer: Customer, stage: FeeReminderStage, at: Millis): Reminders {
  const { profile, threshold } = customer;
  return {
    asOf: instantOf(at),
    maskedNumber: maskMsisdn(profile.msisdn),
    threshold: profile.ratingType === 'prepaid' ? threshold : null,
    feeReminderStage: stage,
    feeReminder: feeReminderOf(customer, stage, at),
  };
}

/** Sets the customer's own reminder line (S30); whoever is under the new one is told the next morning. @throws Refusal `malformed-request` for a postpaid number, which has none. */
export function setThreshold(customer: Customer, threshold: Fen, stage: FeeReminderStage, at: Millis): Reminders {
  if (customer.profile.ratingType === 'postpaid') throw new Refusal('malformed-request', { fields: ['threshold'] });
  customer.threshold = threshold;
  customer.lowBalance = UNKNOWN_LOW;
  return getReminders(customer, stage, at);
}

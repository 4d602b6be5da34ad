import { DAY, dayOf, endOfMonth, HOUR, instantOf, lastDayOf, monthOf, SECOND, startOfDay, type Millis } from '#lib/calendar.ts';
import { yuanForFile } from '#lib/money.ts';
import { barringAt } from '#mocks/operator/customer/barring.ts';
import { accountOf } from '#mocks/operator/balance/balance.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { sendSms } from '#mocks/operator/customer/messages.ts';
import type { Rating } from '#mocks/operator/rating/rating.ts';
import type { Job } from './job.ts';

/** The first morning, at ten, after `after`. */
function morningAfter(after: Millis): Millis {
  const today = startOfDay(dayOf(after)) + 10 * HOUR;
  return today > after ? today : today + DAY;
}

const isLow = (rating: Rating, customer: Customer, at: Millis) => accountOf(rating, customer, at).total <= customer.threshold;

/** The least the balance can be in the rest of the month: without what lapses in it, and without reductions. It needs no record of the month, which are dear to make. */
function leastThisMonth(rating: Rating, customer: Customer, at: Millis): number {
  const month = monthOf(at);
  const kept = customer.pots.filter(({ expiresOn }) => expiresOn === null || expiresOn > lastDayOf(month)).reduce((all, { amount }) => all + amount, 0);
  return kept - rating.closedItems(customer, month).reduce((all, { amount }) => all + Math.max(0, amount), 0);
}

/** The second from which on it is low, between one at which it is not and the one at which the money is used up. */
function lowSecond(rating: Rating, customer: Customer, at: Millis, usedUpAt: Millis): Millis {
  let [high, low] = [Math.ceil(at / SECOND), Math.floor(usedUpAt / SECOND)];
  while (low - high > 1) {
    const between = Math.floor((high + low) / 2);
    if (isLow(rating, customer, between * SECOND)) low = between;
    else high = between;
  }
  return low * SECOND;
}

/** When to look again: the next morning on which it may be low, and sooner where the money would be used up by then. */
function nextLook(rating: Rating, customer: Customer, at: Millis): Millis {
  const morning = nextLowMorning(rating, customer, at);
  const { paymentCheckAt } = customer;
  return paymentCheckAt !== null && paymentCheckAt > at && paymentCheckAt < morning && !barringAt(customer, at) ? lowSecond(rating, customer, at, paymentCheckAt) : morning;
}

/** The next morning on which the balance may have come down to the threshold. Within a month it only falls, so the first low one is found by halving; money that comes in, and whatever is ordered, has it worked out anew. */
function nextLowMorning(rating: Rating, customer: Customer, at: Millis): Millis {
  const mornings = Math.floor((endOfMonth(monthOf(at)) - 1 - at) / DAY);
  if (mornings === 0 || !isLow(rating, customer, at + mornings * DAY)) return at + (mornings + 1) * DAY;
  let [high, low] = [0, mornings];
  while (low - high > 1) {
    const between = Math.floor((high + low) / 2);
    if (isLow(rating, customer, at + between * DAY)) low = between;
    else high = between;
  }
  return at + low * DAY;
}

function tell(customer: Customer, at: Millis): void {
  sendSms(customer, instantOf(at), 'reminder', `尊敬的客户，您的账户余额不足${yuanForFile(customer.threshold)}元，为不影响您的正常通信，请您尽快充值交费。感谢。`);
  customer.lowBalance = { isReminded: true, notBefore: at };
}

/** Tells whoever was not told yet, where the balance is low. */
export function tellOfLowBalance(rating: Rating, customer: Customer, at: Millis): void {
  if (!customer.lowBalance.isReminded && isLow(rating, customer, at)) tell(customer, at);
}

/** Tells a prepaid customer, in the morning, that the balance is down to the threshold; once, until money comes in (S24, S28 to S30). */
export const lowBalanceReminder: Job = {
  name: 'low-balance-reminder',
  nextAfter: ({ profile, lowBalance }, after) => {
    if (profile.ratingType === 'postpaid' || lowBalance.isReminded) return null;
    return lowBalance.notBefore > after ? lowBalance.notBefore : morningAfter(after);
  },
  run: (rating, customer, at) => {
    if (leastThisMonth(rating, customer, at) > customer.threshold) {
      customer.lowBalance = { isReminded: false, notBefore: endOfMonth(monthOf(at)) + 10 * HOUR };
      return;
    }
    if (!isLow(rating, customer, at)) {
      customer.lowBalance = { isReminded: false, notBefore: nextLook(rating, customer, at) };
      return;
    }
    tell(customer, at);
  },
};

import { dateParts, dayOf, endOfMonth, HOUR, instantOf, monthOf, DAY, type Millis } from '#lib/calendar.ts';
import { yuanForFile } from '#lib/money.ts';
import { accountOf } from '#mocks/operator/balance/balance.ts';
import { barringAt } from '#mocks/operator/customer/barring.ts';
import { sendSms, smsDate } from '#mocks/operator/customer/messages.ts';
import { totalOf } from '#mocks/operator/rating/bill-items.ts';
import { monthAround } from '#mocks/operator/core/month-around.ts';
import type { Job } from './job.ts';

/** The morning, five days before a month begins. */
const noticeBefore = (end: Millis): Millis => end - 5 * DAY + 10 * HOUR;

/** Tells a prepaid customer, five days before a month begins, that the account will not bear its fees: a line is not barred unannounced (S24). */
export const shortageReminder: Job = {
  name: 'shortage-reminder',
  nextAfter: ({ profile }, after) => {
    if (profile.ratingType === 'postpaid') return null;
    const { end, endOfNext } = monthAround(after);
    return noticeBefore(end) > after ? noticeBefore(end) : noticeBefore(endOfNext);
  },
  run: (rating, customer, at) => {
    const begins = endOfMonth(monthOf(at));
    const fees = totalOf(
      rating
        .charges(customer, monthOf(begins))
        .filter((charge) => charge.at === begins)
        .map(({ item }) => item),
    );
    if (fees <= 0 || barringAt(customer, at) || accountOf(rating, customer, begins - 1).total >= fees) return;
    const { month } = dateParts(dayOf(begins));
    sendSms(
      customer,
      instantOf(at),
      'reminder',
      `尊敬的客户：${smsDate(dayOf(begins))}要扣${month}月的月费${yuanForFile(fees)}元，您的余额到时候不够。为不影响您的正常通信，请您尽快充值交费。感谢。`,
    );
  },
};

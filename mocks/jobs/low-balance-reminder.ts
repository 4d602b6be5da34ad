import { DAY, dayOf, HOUR, instantOf, startOfDay } from '#lib/calendar.ts';
import { yuanForFile } from '#lib/money.ts';
import { accountOf } from '#mocks/operator/balance/balance.ts';
import { sendSms } from '#mocks/operator/customer/messages.ts';
import type { Job } from './job.ts';

/** Tells a prepaid customer, in the morning, that the balance is down to the threshold; once for each time it falls there (S24, S28 to S30). */
export const lowBalanceReminder: Job = {
  name: 'low-balance-reminder',
  nextAfter: ({ profile }, after) => {
    if (profile.ratingType === 'postpaid') return null;
    const today = startOfDay(dayOf(after)) + 10 * HOUR;
    return today > after ? today : today + DAY;
  },
  run: (rating, customer, at) => {
    const { threshold } = customer;
    const isLow = accountOf(rating, customer, at).total <= threshold;
    if (isLow && !customer.isLowReminded)
      sendSms(customer, instantOf(at), 'reminder', `尊敬的客户，您的账户余额不足${yuanForFile(threshold)}元，为不影响您的正常通信，请您尽快充值交费。感谢。`);
    customer.isLowReminded = isLow;
  },
};

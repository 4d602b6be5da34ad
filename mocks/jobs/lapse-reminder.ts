import { DAY, HOUR, instantOf, startOfDay, type Millis } from '#lib/calendar.ts';
import type { Customer, Pot } from '#mocks/operator/customer/customer.ts';
import { sendSms, smsDate } from '#mocks/operator/customer/messages.ts';
import { firstAfter, type Job } from './job.ts';

/** Two days before a pot's last day at ten: well over the 24 h before it lapses (S31). */
function noticeOf({ expiresOn }: Pot): Millis {
  return expiresOn === null ? Infinity : startOfDay(expiresOn) - 2 * DAY + 10 * HOUR;
}

const lapsing = ({ pots }: Customer) => pots.filter(({ amount, expiresOn }) => amount > 0 && expiresOn !== null);

/** Tells a customer before money lapses (S24, S31, S32). */
export const lapseReminder: Job = {
  name: 'lapse-reminder',
  nextAfter: (customer, after) => firstAfter(lapsing(customer).map(noticeOf), after),
  run: (_rating, customer, at) => {
    for (const pot of lapsing(customer)) {
      if (noticeOf(pot) !== at || pot.expiresOn === null) continue;
      sendSms(customer, instantOf(at), 'reminder', `尊敬的客户，您的账户余额将于${smsDate(pot.expiresOn)}到有效期，为不影响您的正常通信，请您尽快充值交费。感谢。`);
    }
  },
};

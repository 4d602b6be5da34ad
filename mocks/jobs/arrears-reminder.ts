import { DAY, dateParts, endOfMonth, HOUR, instantOf, monthOf, startOfMonth, type Millis } from '#lib/calendar.ts';
import { yuanForFile } from '#lib/money.ts';
import { owedBills } from '#mocks/operator/customer/ledger.ts';
import { PAYMENT_DAY } from '#mocks/operator/customer/suspension.ts';
import { sendSms } from '#mocks/operator/customer/messages.ts';
import { unpaidOf } from '#mocks/operator/customer/customer.ts';
import type { Job } from './job.ts';

/** Two days before the last day of payment at ten: well over the 24 h before a suspension (S25). */
const MOMENT: Millis = (PAYMENT_DAY - 3) * DAY + 10 * HOUR;

/** Tells a postpaid customer what is unpaid before the line is suspended (S24 in part, S25 to S27). */
export const arrearsReminder: Job = {
  name: 'arrears-reminder',
  nextAfter: (customer, after) => {
    if (customer.profile.ratingType === 'prepaid') return null;
    const inThisMonth = startOfMonth(monthOf(after)) + MOMENT;
    return inThisMonth > after ? inThisMonth : endOfMonth(monthOf(after)) + MOMENT;
  },
  run: (_rating, customer, at) => {
    const bill = owedBills(customer).bills.at(-1);
    if (!bill) return;
    const { month } = dateParts(bill.from);
    sendSms(
      customer,
      instantOf(at),
      `尊敬的客户：您${month}月通信消费${yuanForFile(bill.total)}元，尚有${yuanForFile(unpaidOf(bill))}元未缴。为不影响您的正常通信，请您在本月${PAYMENT_DAY}日前交清费用。感谢。`,
    );
  },
};

import { addMonths, dateParts, instantOf, monthOf, type BillMonth, type Millis } from '#lib/calendar.ts';
import { yuanForFile } from '#lib/money.ts';
import { owedBills } from '#mocks/operator/customer/ledger.ts';
import { ARREARS_NOTICE, PAYMENT_DAY, suspendsAt } from '#mocks/operator/customer/suspension.ts';
import { sendSms } from '#mocks/operator/customer/messages.ts';
import { unpaidOf } from '#mocks/operator/customer/customer.ts';
import type { Job } from './job.ts';

/** The moment in a month at which unpaid bills are told of. */
const noticeIn = (month: BillMonth): Millis => suspendsAt(addMonths(month, -1)) - ARREARS_NOTICE;

/** Tells a postpaid customer what is unpaid before the line is suspended (S24 to S27). Whose line stands still cannot be told, and is not suspended for it before the next time. */
export const arrearsReminder: Job = {
  name: 'arrears-reminder',
  nextAfter: (customer, after) => {
    if (customer.profile.ratingType === 'prepaid') return null;
    const inThisMonth = noticeIn(monthOf(after));
    return inThisMonth > after ? inThisMonth : noticeIn(addMonths(monthOf(after), 1));
  },
  run: (_rating, customer, at) => {
    const bill = owedBills(customer).bills.at(-1);
    if (!bill) return;
    const { month } = dateParts(bill.from);
    const wasSent = sendSms(
      customer,
      instantOf(at),
      'reminder',
      `尊敬的客户：您${month}月通信消费${yuanForFile(bill.total)}元，尚有${yuanForFile(unpaidOf(bill))}元未缴。为不影响您的正常通信，请您在本月${PAYMENT_DAY}日前交清费用。感谢。`,
    );
    if (wasSent) customer.arrearsRemindedAt = at;
  },
};

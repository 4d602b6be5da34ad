import { partOfMonth } from '#contract/bills.ts';
import { dateParts, instantOf } from '#lib/calendar.ts';
import { yuanForFile } from '#lib/money.ts';
import { sendSms } from '#mocks/operator/customer/messages.ts';
import { feeReminderAt, isFeeReminderOn } from '#mocks/operator/reminders/fee-reminder.ts';
import { totalOf } from '#mocks/operator/rating/bill-items.ts';
import type { Job } from './job.ts';

/** After the 10th, whoever has asked for it is told what last month's bill collected for other companies, to the fen, how to look it up and how to end it (S41, S43, S44, S46, S47). */
export const feeReminder: Job = {
  name: 'fee-reminder',
  nextAfter: (_customer, after) => feeReminderAt(after),
  run: (_rating, customer, at) => {
    const bill = customer.bills.at(-1);
    if (!bill || !isFeeReminderOn(customer, at)) return;
    const { month } = dateParts(bill.from);
    const total = totalOf(bill.items.filter((item) => partOfMonth(item) === 'thirdParty'));
    sendSms(
      customer,
      instantOf(at),
      'services',
      `尊敬的客户：您${month}月由我们代其他公司收取的信息费共${yuanForFile(total)}元（短信、彩信、手机上网、百宝箱、语音杂志）。逐项请看掌上营业厅账单，不想要的在“已订业务”里退订。不再收本提醒，发QXXXSF到10086，免费。`,
    );
  },
};

import { addMonths, dateParts, dayOf, instantOf, monthOf, type Millis } from '#lib/calendar.ts';
import { sendSms } from '#mocks/operator/customer/messages.ts';
import { owedBills } from '#mocks/operator/customer/ledger.ts';
import { newSuspension, suspensionAt, suspendsAt, type StoredSuspension } from '#mocks/operator/customer/suspension.ts';
import type { Job } from './job.ts';

function nextOf(moments: readonly (Millis | null)[], after: Millis): Millis | null {
  const due = moments.filter((at): at is Millis => at !== null && at > after);
  return due.length === 0 ? null : Math.min(...due);
}
const running = ({ until }: StoredSuspension) => until === null;

/** A postpaid line with an unpaid bill is stopped the day after its last day of payment; the reminder came days before (S25). */
export const arrearsSuspension: Job = {
  name: 'arrears-suspension',
  nextAfter: ({ profile }, after) => (profile.ratingType === 'prepaid' ? null : nextOf([suspendsAt(addMonths(monthOf(after), -1)), suspendsAt(monthOf(after))], after)),
  run: (_rating, customer, at) => {
    const isDue = owedBills(customer).bills.some(({ month }) => suspendsAt(month) <= at);
    if (isDue && !suspensionAt(customer, at)) customer.suspensions.push(newSuspension('arrears', at, null));
  },
};

/** Paid, a line is back within the stated time. */
export const arrearsResumption: Job = {
  name: 'arrears-resumption',
  nextAfter: ({ suspensions }, after) =>
    nextOf(
      suspensions.filter(running).map(({ backAt }) => backAt),
      after,
    ),
  run: (_rating, customer, at) => {
    for (const suspension of customer.suspensions)
      if (running(suspension) && suspension.backAt === at) {
        suspension.until = at;
        sendSms(customer, instantOf(at), '尊敬的客户：话费已缴清，您的号码已复机，可以正常使用。');
      }
  },
};

/** A suspension on request ends by itself after its last day; the number is not taken back. */
export const suspensionEnd: Job = {
  name: 'suspension-end',
  nextAfter: ({ suspensions }, after) =>
    nextOf(
      suspensions.filter(running).map(({ endsAt }) => endsAt),
      after,
    ),
  run: (_rating, customer, at) => {
    for (const suspension of customer.suspensions)
      if (running(suspension) && suspension.endsAt === at) {
        suspension.until = at;
        sendSms(customer, instantOf(at), `尊敬的客户：停机保号${dateParts(dayOf(at - 1)).month}月${dateParts(dayOf(at - 1)).day}日到期，您的号码已自动复机。`);
      }
  },
};

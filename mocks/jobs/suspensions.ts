import { addMonths, dayOf, instantOf, monthOf, type Millis } from '#lib/calendar.ts';
import { sendSms, smsDate } from '#mocks/operator/customer/messages.ts';
import { owedBills } from '#mocks/operator/customer/ledger.ts';
import { isRemindedOf, newSuspension, suspensionAt, suspendsAt, type StoredSuspension } from '#mocks/operator/customer/suspension.ts';
import { firstAfter, type Job } from './job.ts';

const running = ({ until }: StoredSuspension) => until === null;

/** A postpaid line with an unpaid bill is suspended the day after its last day of payment; the reminder came days before (S24, S25), or it is not. */
export const arrearsSuspension: Job = {
  name: 'arrears-suspension',
  nextAfter: ({ profile }, after) => (profile.ratingType === 'prepaid' ? null : firstAfter([suspendsAt(addMonths(monthOf(after), -1)), suspendsAt(monthOf(after))], after)),
  run: (_rating, customer, at) => {
    const isDue = owedBills(customer).bills.some(({ month }) => suspendsAt(month) <= at);
    if (isDue && isRemindedOf(customer, at) && !suspensionAt(customer, at)) customer.suspensions.push(newSuspension('arrears', at, null));
  },
};

/** Ends the suspensions whose moment of that kind has come, and tells the customer, whose line receives again. */
function endsSuspensionsAt(moment: 'backAt' | 'endsAt', textOf: (at: Millis) => string): Pick<Job, 'nextAfter' | 'run'> {
  return {
    nextAfter: ({ suspensions }, after) =>
      firstAfter(
        suspensions.filter(running).map((suspension) => suspension[moment]),
        after,
      ),
    run: (_rating, customer, at) => {
      for (const suspension of customer.suspensions)
        if (running(suspension) && suspension[moment] === at) {
          suspension.until = at;
          customer.lowBalance = { ...customer.lowBalance, notBefore: at };
          customer.paymentCheckAt = null;
          sendSms(customer, instantOf(at), 'reminder', textOf(at));
        }
    },
  };
}

/** Paid, a line is back within the stated time. */
export const arrearsResumption: Job = {
  name: 'arrears-resumption',
  ...endsSuspensionsAt('backAt', () => '尊敬的客户：话费已缴清，您的号码已复机，可以正常使用。'),
};

/** A suspension on request ends by itself after its last day; the number is not taken back. */
export const suspensionEnd: Job = {
  name: 'suspension-end',
  ...endsSuspensionsAt('endsAt', (at) => `尊敬的客户：停机保号${smsDate(dayOf(at - 1))}到期，您的号码已自动复机。`),
};

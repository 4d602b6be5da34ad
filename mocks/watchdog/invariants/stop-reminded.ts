import { DAY, instantOf, millisOf, SECOND, type Millis } from '#lib/calendar.ts';
import type { Customer, StoredMessage } from '#mocks/operator/customer/customer.ts';
import { ARREARS_NOTICE } from '#mocks/operator/customer/suspension.ts';
import { messagesKeptSince, type Invariant } from './invariant.ts';

/** The reminders of that stretch; null where messages that old are no longer kept, and nothing is known. */
function remindersIn(customer: Customer, from: Millis, to: Millis): StoredMessage[] | null {
  if (messagesKeptSince(customer) > from) return null;
  return customer.messages.filter(({ kind, at }) => kind === 'reminder' && millisOf(at) >= from && millisOf(at) <= to);
}

/** A line that stands still when it is told of unpaid bills is not suspended for them. */
const hasHeard = ({ undelivered }: StoredMessage) => undelivered !== 'line-suspended';

/** Nobody is suspended for arrears who was not reminded in the days before, nor barred who was not told that the balance is low. */
export const stopReminded: Invariant = {
  id: 'stop-reminded',
  name: { 'zh-CN': '停机之前，一定提醒过', en: 'No line is suspended or barred without its reminder' },
  rules: ['S24', 'S25', 'S28'],
  breachesIn(customer) {
    const { suspensions, barrings, profile } = customer;
    const given = new Set(profile.suspensions.map(({ from }) => millisOf(from)));
    return [
      ...suspensions
        .filter(({ kind, from }) => kind === 'arrears' && !given.has(from) && remindersIn(customer, from - ARREARS_NOTICE, from - DAY)?.some(hasHeard) === false)
        .map(({ from }) => `suspended for arrears at ${instantOf(from)}, and not reminded in time`),
      ...barrings.filter(({ from }) => remindersIn(customer, 0, from + SECOND)?.length === 0).map(({ from }) => `barred at ${instantOf(from)}, and never reminded`),
    ];
  },
};

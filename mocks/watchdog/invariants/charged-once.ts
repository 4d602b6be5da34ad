import { instantOf, millisOf, type Millis } from '#lib/calendar.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import type { World } from '#mocks/operator/world.ts';
import { doubled, type Invariant } from './invariant.ts';

/** What has begun twice for one order. */
function begunTwice({ purchases, subscriptions, suspensions }: Customer): string[] {
  const ordered = [
    ...purchases.map(({ order, offer }) => `${offer}, order ${order}`),
    ...subscriptions.flatMap(({ order, offer, from }) => (order === null ? [] : [`${offer} from ${from}, order ${order}`])),
    ...suspensions.flatMap(({ order, kind }) => (order === null ? [] : [`suspension (${kind}), order ${order}`])),
  ];
  return doubled(ordered, (line) => line).map((line) => `begun twice: ${line}`);
}

/** Money that came in: as many top-ups are booked at a moment as payments, cards and payments of the persona's came in then. A card may have been used by the customer that a scenario has put back since. */
function moneyIn({ postings, payments, profile }: Customer, { cards }: World): string[] {
  const paidAt = payments.flatMap(({ receipt }) => (receipt === null ? [] : [receipt.at]));
  const usedAt = [...cards.values()].filter(({ by }) => by === profile.msisdn).map(({ at }) => at);
  const ofTheirs = profile.payments.filter(({ kind }) => kind === 'top-up').map(({ at }) => millisOf(at));
  const causes = [...paidAt, ...usedAt, ...ofTheirs];
  const booked = postings.filter(({ kind }) => kind === 'top-up').map(({ at }) => at);
  const countAt = (moments: readonly Millis[], at: Millis) => moments.filter((one) => one === at).length;
  return [
    ...[...new Set(booked)]
      .filter((at) => countAt(booked, at) > countAt(causes, at))
      .map((at) => `booked ${countAt(booked, at)} times, paid ${countAt(causes, at)} times, at ${instantOf(at)}`),
    ...paidAt.filter((at) => countAt(booked, at) < countAt(paidAt, at)).map((at) => `paid at ${instantOf(at)}, and not booked`),
  ];
}

/** A charge paid back twice, or a refund booked that nobody granted. */
function paidBackTwice({ refunds, postings }: Customer): string[] {
  const paid = refunds.filter(({ payout }) => payout !== null);
  const booked = postings.filter(({ kind, billMonth }) => kind === 'refund' && billMonth === null).length;
  const toAccount = paid.filter(({ payout }) => payout?.to === 'account').length;
  return [
    ...doubled(paid, ({ month, key }) => `${month} ${key}`).map((what) => `paid back twice: ${what}`),
    ...(booked === toAccount ? [] : [`${booked} refunds are booked, ${toAccount} were paid to the account`]),
  ];
}

/** One intent, one charge: whatever is pressed, sent or delivered twice. */
export const chargedOnce: Invariant = {
  id: 'charged-once',
  name: { 'zh-CN': '一件事只办一次、只收一次钱', en: 'One intent is done and charged once' },
  rules: ['S4', 'S52'],
  breachesIn: (customer, world) => [...begunTwice(customer), ...moneyIn(customer, world), ...paidBackTwice(customer)],
};

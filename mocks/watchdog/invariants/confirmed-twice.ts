import { millisOf, type Millis } from '#lib/calendar.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { subscriptionFromProfile } from '#mocks/operator/customer/subscription.ts';
import { OPENS_AT } from '#mocks/world/create-world.ts';
import type { Invariant } from './invariant.ts';

/** What was ordered in this world: what came before, the persona says. */
const isOfThisWorld = (from: Millis) => from >= OPENS_AT;

/** Why that order is no reason to charge; null where it is one. */
function flawOf({ orders }: Customer, id: string | null): string | null {
  const order = orders.find((one) => one.id === id);
  if (!order) return id === null ? 'nobody ordered it' : `there is no order ${id}`;
  if (order.state !== 'completed') return `order ${id} is ${order.state}`;
  return order.confirmations.length < 2 ? `order ${id} was confirmed ${order.confirmations.length} times` : null;
}

/** Nothing is subscribed to or bought without an order that was confirmed twice. */
export const confirmedTwice: Invariant = {
  id: 'confirmed-twice',
  name: { 'zh-CN': '没有两次确认，就没有订购', en: 'Nothing is ordered without two confirmations' },
  rules: ['S52', 'S54', 'S55'],
  breachesIn(customer) {
    const { profile, subscriptions, purchases } = customer;
    const fromProfile = new Set(profile.subscriptions.map((one) => `${one.offer} ${one.from} ${subscriptionFromProfile(profile.msisdn, one).order}`));
    const begun = [
      ...subscriptions.filter(({ offer, from, order }) => !fromProfile.has(`${offer} ${from} ${order}`)).map(({ offer, from, order }) => ({ offer, at: from, order })),
      ...purchases.filter(({ at }) => isOfThisWorld(millisOf(at))),
    ];
    return begun.flatMap(({ offer, at, order }) => {
      const flaw = flawOf(customer, order);
      return flaw === null ? [] : [`${offer} from ${at}: ${flaw}`];
    });
  },
};

import { instantOf } from '#lib/calendar.ts';
import { yuanForFile } from '#lib/money.ts';
import { messagesKeptSince, type Invariant } from './invariant.ts';

/** Whatever an order has charged, a message has said at that moment; of what is older than the oldest message kept, nothing is known. */
export const chargeNoticed: Invariant = {
  id: 'charge-noticed',
  name: { 'zh-CN': '收了钱，就有短信告知', en: 'No charge without a message' },
  rules: ['S49', 'S52'],
  breachesIn(customer) {
    const { orders, messages } = customer;
    const keptSince = messagesKeptSince(customer);
    const noticed = new Set(messages.filter(({ kind }) => kind === 'order').map(({ at }) => at));
    return orders.flatMap(({ id, charged, settledAt }) => {
      if (settledAt === null || charged === null || charged === 0) return [];
      const at = instantOf(settledAt);
      return noticed.has(at) || settledAt < keptSince ? [] : [`order ${id} has charged ${yuanForFile(charged)} at ${at}, and no message says so`];
    });
  },
};

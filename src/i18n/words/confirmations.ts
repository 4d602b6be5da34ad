import type { Channel, Order } from '#contract/orders.ts';

/** How a confirmation was given. */
export const CONFIRMED_BY = {
  seen: 'bySeen',
  'sms-code': 'bySmsCode',
  'service-password': 'byPassword',
  tap: 'byTap',
  reply: 'byReply',
  signature: 'bySignature',
} as const satisfies Record<Order['confirmations'][number]['by'], string>;

/** Where it was given. */
export const CHANNEL = { hall: 'channelHall', sms: 'channelSms', web: 'channelWeb', hotline: 'channelHotline' } as const satisfies Record<Channel, string>;

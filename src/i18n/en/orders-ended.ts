import type { SameTexts } from '#i18n/keys/same-texts.ts';
import type ordersEnded from '#i18n/zh-CN/orders-ended.ts';

export default {
  cancelledTitle: 'Cancelled: nothing was done',
  cancelledLead: 'You weren’t charged. Come back any time.',
  lapsedTitle: 'This order has expired',
  lapsedLead: 'It wasn’t confirmed within 60 minutes. Nothing was done or charged.',
  failedTitle: 'Not done, not charged',
  failedChanged: 'The price or terms have changed. Please review them again.',
  again: 'Review again',
  what: '{{action}} · {{name}}',
} as const satisfies SameTexts<typeof ordersEnded>;

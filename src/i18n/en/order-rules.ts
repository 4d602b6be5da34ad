import type { SameTexts } from '#i18n/keys/same-texts.ts';
import type orderRules from '#i18n/zh-CN/order-rules.ts';

export default {
  'order-terms-changed': { title: 'The price or terms have changed', help: 'Nothing’s been ordered or charged. Please review the terms again.' },
  'order-refused': { title: 'You can’t order this now', help: 'Nothing’s been ordered or charged.' },
  'order-open': { title: 'You already have an open order for this', help: 'Confirm or cancel that one first.' },
  'order-settled': { title: 'This order is already done', help: 'Nothing was done twice. See the receipt.' },
  'order-lapsed': { title: 'This order has expired', help: 'It wasn’t confirmed within 60 minutes. Nothing’s been ordered or charged.' },
  'order-proof-required': { title: 'One more step to confirm', help: 'Confirm it the way the page asks for.' },
  'lock-password-required': { title: 'Unlocking takes your service password', help: 'The lock hasn’t changed. Enter your service password.' },
} as const satisfies SameTexts<typeof orderRules>;

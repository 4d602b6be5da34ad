import type { SameTexts } from '#i18n/keys/same-texts.ts';
import type orderRules from '#i18n/zh-CN/order-rules.ts';

export default {
  'order-terms-changed': { title: 'The price or the conditions have changed', help: 'Nothing was ordered and nothing charged. Please look again before you decide.' },
  'order-refused': { title: 'This cannot be ordered now', help: 'Nothing was ordered and nothing charged.' },
  'order-open': { title: 'An order for this is waiting for you', help: 'Please go on with it or give it up first.' },
  'order-settled': { title: 'This order has been settled already', help: 'Nothing was done twice. Please see the slip.' },
  'order-lapsed': { title: 'This order has lapsed', help: 'It was not confirmed within 60 minutes. Nothing was ordered and nothing charged.' },
  'order-proof-required': { title: 'One confirmation is still missing', help: 'Please confirm in the way the page asks for.' },
  'lock-password-required': { title: 'Unlocking takes the service password', help: 'The lock has not changed. Please enter the service password.' },
} as const satisfies SameTexts<typeof orderRules>;

import type orderPassword from '#i18n/zh-CN/order-password.ts';
import type { SameTexts } from '#i18n/keys/same-texts.ts';

export default {
  password: 'Service password',
  passwordHint: '6 digits',
  passwordMissing: 'Enter your service password',
  passwordWrong: 'Wrong service password. {{attempts}} tries left',
  passwordShort: 'The service password has 6 digits',
  lockedHelp: 'Try again from {{until}}. Can’t wait? Call 10086 or visit a store with your ID.',
  show: 'Show',
  hide: 'Hide',
} as const satisfies SameTexts<typeof orderPassword>;

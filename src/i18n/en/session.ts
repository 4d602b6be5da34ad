import type texts from '#i18n/zh-CN/session.ts';
import type { SameTexts } from '#i18n/keys/same-texts.ts';

export default {
  title: 'Sign in',
  notSignedIn: 'Signed out',
  lead: 'See bills, order or stop services, report a loss',
  byPassword: 'Service password',
  byCode: 'SMS code',
  method: 'How to sign in',
  number: 'Mobile number',
  numberHint: '11 digits',
  password: 'Service password',
  passwordHint: '6 digits, set when you got your SIM',
  codeHint: '6 digits',
  show: 'Show',
  code: 'SMS code',
  sendCode: 'Send code',
  signIn: 'Sign in',
  forgotten: 'Can’t sign in?',
  settings: 'Settings',
  lost: 'Lost phone?',
  tariffs: 'Prices',
  help: 'Help',
  dial: 'Call 10086',
} as const satisfies SameTexts<typeof texts>;

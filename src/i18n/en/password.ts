import type { SameTexts } from '#i18n/languages.ts';
import type password from '#i18n/zh-CN/password.ts';

export default {
  title: 'Service password',
  mustChange: 'Please change your initial password first',
  why: 'You still use the initial password, which is easy to guess. Once it is changed, bills, statements and the balance are open to you here.',
  change: 'Change your service password',
  changeWhy: 'It cannot be changed here yet; any of these will do.',
  where: 'Where to change it',
  bySms: 'By SMS',
  bySmsHow: 'Text XGMM to 10086 and follow the replies: the old password first, then the new one. Free of charge',
  byHotline: 'Call 10086',
  byHotlineHow: 'Say the old password, then set a new one; at any hour',
  inHall: 'In a hall',
  inHallHow: 'Bring your ID card to any hall',
  afterwards: 'Then sign out, and sign in again with the new password.',
} as const satisfies SameTexts<typeof password>;

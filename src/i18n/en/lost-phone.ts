import type { SameTexts } from '#i18n/keys/same-texts.ts';
import type lostPhone from '#i18n/zh-CN/lost-phone.ts';

export default {
  title: 'Report a lost phone',
  notYet: 'Not yet',
  lead: 'Your line’s still on. Fill this in and press once: it’s suspended right away, free of charge.',
  byPuk: 'Can’t recall it? Use the PUK and ID number',
  byPassword: 'Know your service password? Use it',
  password: 'Service password',
  passwordHint: '6 digits',
  passwordMissing: 'Enter your service password',
  passwordShort: 'The service password is 6 digits',
  passwordWrong: 'Wrong service password. Tries left: {{attempts}}',
  show: 'Show',
  hide: 'Hide',
  unknown: 'We didn’t get an answer. Please fill it in again just as before; it’ll be reported once at most.',
  report: 'Report lost, stop the line now',
  reporting: 'Reporting…',
  byCall: 'You can also report it by calling 10086.',
} as const satisfies SameTexts<typeof lostPhone>;

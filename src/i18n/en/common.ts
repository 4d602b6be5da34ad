import type common from '#i18n/zh-CN/common.ts';
import first from '#i18n/first/en.ts';
import type { SameTexts } from '#i18n/keys/same-texts.ts';

export default {
  ...first,
  titleOn: '{{title}} · Palm Hall',
  back: 'Back',
  home: 'Home',
  retry: 'Try again',
  close: 'Close',
  print: 'Print',
  loading: 'Looking it up…',
  stillLoading: 'Still looking. The network is slow.',
  longLoading: 'This is taking long. Try again, or go back for now.',
  shownAsOf: 'Figures of {{time}}; they could not be updated just now',
  requestNumber: 'Request {{number}}. Quote it if you call 10086.',
  tax: 'All amounts include tax.',
  offline: 'You are offline',
  online: 'You are back online',
  updated: 'The page has been updated. Reload to go on.',
  broken: 'Something went wrong on this page',
  brokenHelp: 'It was nothing you did. Reloading usually helps.',
  unknownAddress: 'There is no such page',
  unknownAddressHelp: 'The address may be mistyped, or this service is not open yet.',
} as const satisfies SameTexts<typeof common>;

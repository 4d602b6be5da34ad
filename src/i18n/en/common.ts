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
  longLoading: 'This is taking a while. Try again, or go back for now.',
  shownAsOf: 'Figures of {{time}}; they could not be updated just now',
  requestNumber: 'Request {{number}}. Quote it if you call 10086.',
  tax: 'All amounts include tax.',
  offline: 'You’re offline',
  offlineHelp: 'This opens by itself once you’re connected.',
  updated: 'There’s a newer version. Reload to continue.',
  broken: 'Something went wrong on this page',
  brokenHelp: 'It’s not your fault. Reloading usually helps.',
  unknownAddress: 'Page not found',
  unknownAddressHelp: 'Check the address, or pick one of these.',
} as const satisfies SameTexts<typeof common>;

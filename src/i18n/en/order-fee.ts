import type { SameTexts } from '#i18n/languages.ts';
import type orderFee from '#i18n/zh-CN/order-fee.ts';

export default {
  feeTitle: 'First, the terms',
  notSubscribed: 'Not yet',
  notChanged: 'Not yet',
  notContinued: 'Not yet',
  notBought: 'Not yet',
  notCancelled: 'Not yet',
  notKept: 'Not yet',
  notSuspended: 'Not yet',
  notResumed: 'Not yet',
  nextByCode: 'Next, confirm once more with a code by SMS.',
  nextByPassword: 'No SMS needed: next, enter the service password.',
  goOnByCode: 'I have read it: send the code',
  goOnByPassword: 'I have read it: next',
  sending: 'Sending…',
  cannot: 'Not possible now',
  toTopUp: 'Top up',
  toLine: 'Suspend and resume',
  toSubscriptions: 'My services',
  back: 'Back',
  openAlready: 'This order is waiting for you. Nothing has been done and nothing charged.',
  goOn: 'Go on with it',
  giveUp: 'Give it up',
} as const satisfies SameTexts<typeof orderFee>;

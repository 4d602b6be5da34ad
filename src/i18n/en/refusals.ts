import type { SameTexts } from '#i18n/keys/same-texts.ts';
import type refusals from '#i18n/zh-CN/refusals.ts';

export default {
  howTo: 'How to get it',
  realNameHow: 'Register at any store with your ID card, free of charge. It takes effect at once, for the last five months.',
  regionHow: 'To have a charge checked, call 10086 or ask at a store. With another brand you can look it up yourself.',
  halls: 'Find a store',
  worksNow: 'What works now',
  lastBill: '{{month}} bill',
  bills: 'Bills',
  soFar: '{{month}} so far',
  unbilled: 'This month so far',
  balance: 'Balance',
  nothingDone: 'Nothing was looked up, nothing was charged.',
  canSee: 'You can see {{first}} to {{last}}. Calls and messages of {{month}} open on {{day}}.',
  noneYet: 'There are no months to see yet. Calls and messages of {{month}} open on {{day}}.',
  whenOpen: 'When you can see it',
  meanwhile: 'See {{month}} charges so far',
  allStatements: 'See the months you can look up',
} as const satisfies SameTexts<typeof refusals>;

import type { SameTexts } from '#i18n/keys/same-texts.ts';
import type rules from '#i18n/zh-CN/rules.ts';

export default {
  'bill-not-offered': {
    title: 'There are no bills for this number',
    help: 'Numbers on the intelligent network get no bill by rule. You can see the statement, the balance and this month so far.',
  },
  'statement-needs-real-name': {
    title: 'The statement is not open to this number yet',
    help: 'Your Shenzhouxing standard card is not registered to a name, and by rule such statements cannot be looked up or printed.',
  },
  'statement-not-in-region': {
    title: 'The statement is not open to this number',
    help: 'Your Shenzhouxing standard card belongs to Jingzhou or Wuhan, where by rule statements cannot be looked up or printed.',
  },
  'card-unknown': { title: 'There is no such card', help: 'Nothing was topped up or charged. Compare with the card and enter it again.' },
  'card-used': { title: 'This card has been used already', help: 'Nothing was topped up. If it was not you, call 10086 with the card at hand.' },
  'arrears-changed': { title: 'What you owe has just changed', help: 'You haven’t been charged. The new amount is above: check it before you pay.' },
  'complaint-not-answered': { title: 'This has moved on', help: 'There’s no reply waiting for you now. The latest is above.' },
  'refund-asked-before': { title: 'You’ve already asked about this charge', help: 'It’s refunded once only. See the result above.' },
  'refund-not-payable': { title: 'This has changed meanwhile', help: 'Nothing more has been paid. See above how it stands.' },
  'hand-off-over': { title: 'This code no longer works', help: 'A code works once, for a minute. Still at the terminal? Ask it for another. Otherwise carry on here.' },
  'password-weak': { title: 'This password is too easy to guess', help: 'Nothing was changed. Please choose another.' },
  'reset-proof-wrong': { title: 'The code or the PUK is wrong', help: 'Nothing was changed. A code is over after 5 minutes or 3 wrong tries: ask for a new one and try again.' },
  'puk-wrong': {
    title: 'The PUK or the end of the ID number is wrong',
    help: 'Compare with the SIM card holder and the ID card, and enter them again. Wrong tries do not affect your number.',
  },
  'month-unknown': { title: 'There is no such month', help: 'The month in the address is wrong. Please pick one from the list.' },
  'month-not-closed': {
    title: 'This month is not billed yet',
    help: 'A month’s bill comes on the 1st of the month after. What has been charged so far is under “this month so far”.',
  },
  'month-out-of-window': { title: 'This month can no longer be looked up', help: 'You can see {{first}} to {{last}}. For earlier ones please call 10086.' },
} as const satisfies SameTexts<typeof rules>;

import type { SameTexts } from '#i18n/languages.ts';
import type password from '#i18n/zh-CN/password.ts';

export default {
  title: 'Service password',
  change: 'Change your service password',
  lead: 'The old password first, then a new one. Other devices are signed out once it is changed.',
  mustChange: 'Please change your initial password first',
  why: 'You still use the initial password, which is easy to guess. Once it is changed, every service is open to you.',
  old: 'Old password',
  initial: 'Initial password',
  oldMissing: 'Enter the service password you use now',
  oldWrong: 'The password is wrong. Tries left: {{attempts}}',
  forgotten: 'Forgotten it? Reset it by SMS',
  submit: 'Change password',
  sending: 'Changing…',
  done: 'Your service password is changed',
  doneAt: 'Changed on {{time}}; the new one holds from now on. An SMS says the same.',
  othersEnded_one: 'One other device was signed out.',
  othersEnded_other: '{{count}} other devices were signed out.',
  noOthers: 'No other device was signed in.',
  noWaiting: 'Without waiting',
  resetHow: 'Set a new one with an SMS code and the PUK of your SIM card; that unlocks it at once.',
  reset: 'Reset the service password',
} as const satisfies SameTexts<typeof password>;

import type { SameTexts } from '#i18n/keys/same-texts.ts';
import type handOff from '#i18n/zh-CN/hand-off.ts';

export default {
  title: 'Carry on here',
  lead: 'What you had open on the store terminal goes on on this phone.',
  signInHere: 'Sign in here to see what is yours. The terminal has been cleared.',
  goOn: 'Carry on',
  opening: 'Opening…',
  unknown: 'We can’t tell whether it opened. Tap again to find out.',
  here: 'Go to home instead',
  onPhone: 'Carry on with your phone',
  making: 'Making your code…',
  scan: 'Scan it with your phone',
  signIn: 'Sign in there',
  carryOn: 'Carry on from this page',
  unsent: 'Anything you typed but didn’t send stays behind.',
  secondsLeft: 'Works once, for another {{seconds}} s',
  clears: 'Once your phone has it, this terminal signs you out and clears itself.',
  over: 'This code has expired',
  another: 'Show another',
} as const satisfies SameTexts<typeof handOff>;

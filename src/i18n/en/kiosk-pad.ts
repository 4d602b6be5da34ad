import type kioskPad from '#i18n/zh-CN/kiosk-pad.ts';
import type { SameTexts } from '#i18n/keys/same-texts.ts';

export default {
  pad: 'Number pad',
  delete: 'Delete',
  clear: 'Clear',
  next: 'Next',
  done: 'Done',
  inOrder: 'Keys in order',
  noLetters: 'You can only enter numbers here. To write, use your phone or ask at the counter.',
  noLettersButSentences: 'You can’t type here, but you can tap a sentence to add it. To say more, use your phone or ask at the counter.',
  callMe: 'Please call me so I can explain.',
  notUsed: 'I didn’t use this. Please look into it.',
  badSignal: 'My signal is poor and calls don’t get through.',
  notExplained: 'This wasn’t explained to me when I signed up.',
  seeScreen: 'There’s a message for you on the screen.',
} as const satisfies SameTexts<typeof kioskPad>;

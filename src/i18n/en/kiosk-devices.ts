import type { SameTexts } from '#i18n/keys/same-texts.ts';
import type kioskDevices from '#i18n/zh-CN/kiosk-devices.ts';

export default {
  unreadable: 'We can’t read this card',
  unreadableNote: 'Wipe it and insert it again, chip up. You don’t need a card: your number and service password work just as well.',
  mismatch: 'That card belongs to another number',
  mismatchNote: 'Use the card of the number that’s signed in, or carry on without one. To use this card, sign out first.',
  battery: 'There’s a power cut',
  batteryNote: 'This terminal runs on battery for a few minutes. Finish what you’re doing and don’t start anything new. What’s done is done, and you can still print.',
  networkDown: 'We’re offline',
  networkDownNote: 'What’s done is done. Anything you haven’t confirmed wasn’t ordered or charged; carry on once we’re back. In a hurry? Go to the counter.',
} as const satisfies SameTexts<typeof kioskDevices>;

import type { SameTexts } from '#i18n/keys/same-texts.ts';
import type rememberedNumber from '#i18n/zh-CN/remembered-number.ts';

export default {
  remember: 'Remember my number on this device',
  rememberHint: 'Not on a device that others use too',
  rememberedHere: 'Remembered. Clear the tick to forget it',
  forgetting: 'Forgetting…',
  numberForgotten: 'This device no longer remembers your number.',
  numberNotRemembered: 'This device no longer remembers a number; enter yours',
} as const satisfies SameTexts<typeof rememberedNumber>;

import type { SameTexts } from '#i18n/keys/same-texts.ts';
import type first from '#i18n/first/zh-CN.ts';

export default {
  product: 'Palm Hall',
  yuan: '¥',
  settings: 'Settings',
  signOut: 'Sign out',
  signingOut: 'Signing out…',
  leftTitle: 'Left of this month’s plan',
  leftData: 'Data',
  leftCalls: 'Calls',
  leftMessages: 'Messages',
  leftOf: 'of {{total}}',
  minutes: '{{quantity}} min',
  messages: '{{quantity}}',
  notLoaded: 'The page did not finish loading; the network failed for a moment.',
  reload: 'Reload',
} as const satisfies SameTexts<typeof first>;

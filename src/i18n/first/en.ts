import type { SameTexts } from '#i18n/keys/same-texts.ts';
import type first from '#i18n/first/zh-CN.ts';

export default {
  product: 'Palm Hall',
  yuan: '¥',
  tabs: 'Main pages',
  tabHome: 'Home',
  tabBills: 'Bills',
  tabServices: 'Services',
  tabSubscriptions: 'Mine',
  tabMe: 'Account',
  more: 'More',
  notLoaded: 'The page didn’t finish loading; the network failed for a moment.',
  reload: 'Reload',
} as const satisfies SameTexts<typeof first>;

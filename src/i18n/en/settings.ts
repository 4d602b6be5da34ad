import type { SameTexts } from '#i18n/keys/same-texts.ts';
import type settings from '#i18n/zh-CN/settings.ts';

export default {
  title: 'Settings',
  lead: 'Kept on this device only, signed in or not',
  language: 'Language',
  chinese: '简体中文',
  english: 'English',
  mode: 'Display',
  phone: 'Standard',
  elder: 'Large & simple',
  elderHint: 'Larger text, larger buttons, less on a screen',
  theme: 'Appearance',
  auto: 'As the system',
  light: 'Light',
  dark: 'Dark',
  size: 'Text size',
  normal: 'Standard',
  large: 'Large',
  sessions: 'Signed-in devices',
  password: 'Change service password',
  notKept: 'This device does not allow saving; it goes back once the page is closed',
  notSpoken: 'The other language could not be fetched, so this one stays for now; please try again later',
} as const satisfies SameTexts<typeof settings>;

import type { SameTexts } from '#i18n/keys/same-texts.ts';
import type sessions from '#i18n/zh-CN/sessions.ts';

export default {
  title: 'Signed-in devices',
  thisOne: 'This device',
  others: 'Other devices',
  device: '{{platform}}, {{browser}}',
  platform: {
    android: 'Android device',
    harmony: 'HarmonyOS device',
    ios: 'Apple phone or tablet',
    windows: 'Windows computer',
    mac: 'Mac',
    linux: 'Linux computer',
    other: 'Unrecognised device',
  },
  browser: { wechat: 'WeChat', edge: 'Edge', firefox: 'Firefox', chrome: 'Chrome', safari: 'Safari' },
  inUse: 'in use',
  ownSince: 'Signed in {{since}}',
  since: 'Signed in {{since}}; last used {{lastSeen}}',
  onlyThis: 'You are signed in on this device only.',
  follows: 'A device you sign out loses access at once and has to sign in again. This cannot be undone.',
  end: 'Sign out',
  endDevice: 'Sign out {{device}}, signed in {{since}}',
  ending: 'Signing out…',
  endOthers: 'Sign out all other devices',
  ended: 'Signed out: {{device}}.',
  othersEnded: 'All other devices are signed out.',
  unknown: 'It may be signed out already; what is listed here is how things stand.',
  notYou: 'A device that is not yours?',
  notYouHelp: 'Then somebody knows your password. Change it now: every other device is signed out, and the old password no longer works.',
  changePassword: 'Change service password',
} as const satisfies SameTexts<typeof sessions>;

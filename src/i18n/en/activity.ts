import type { SameTexts } from '#i18n/keys/same-texts.ts';
import type activity from '#i18n/zh-CN/activity.ts';

export default {
  title: 'Activity',
  lead: 'Sign-ins, look-ups and orders on this number. Something that wasn’t you?',
  toSessions: 'Check your devices',
  kind: {
    'sign-in': 'Sign-in',
    statements: 'Statement opened',
    password: 'Service password changed',
    order: 'Order',
    payment: 'Payment',
    'top-up': 'Recharge card',
    complaint: 'Complaint',
    refund: 'Refund asked for',
  },
  ordered: 'Order: {{name}}',
  askedBack: 'Refund asked for: {{name}}',
  channel: { web: 'Online', sms: 'By SMS', hall: 'At a store', hotline: 'By phone' },
  onDevice: 'Online, {{platform}}',
  platform: { android: 'Android phone', harmony: 'HarmonyOS phone', ios: 'iPhone', windows: 'Windows computer', mac: 'Mac', linux: 'Linux computer', other: 'another device' },
  more_one: 'More (1 left)',
  more_other: 'More ({{count}} left)',
} as const satisfies SameTexts<typeof activity>;

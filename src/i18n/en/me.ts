import type me from '#i18n/zh-CN/me.ts';
import type { SameTexts } from '#i18n/keys/same-texts.ts';

export default {
  title: 'Account',
  line: 'My line',
  inService: 'In service',
  suspended: 'Suspended',
  balance: 'Balance',
  topUp: 'Top up',
  points: 'Points',
  statements: 'Statement',
  complaints: 'Complaints',
  spam: 'Report spam',
  activity: 'Activity',
  messages: 'Messages',
  reminders: 'Alerts',
  bills: 'Bills',
  services: 'Services',
  subscriptions: 'My services',
  orders: 'Orders',
  password: 'Service password',
  sessions: 'Signed-in devices',
  settings: 'Settings',
  call: 'Call 10086',
  account: 'Money',
  contact: 'Messages and complaints',
  safety: 'Line and security',
} as const satisfies SameTexts<typeof me>;

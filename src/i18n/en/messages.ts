import type { SameTexts } from '#i18n/keys/same-texts.ts';
import type messages from '#i18n/zh-CN/messages.ts';

export default {
  title: 'Messages',
  reminders: 'Alerts',
  lead: 'A copy of every text from 10086, except codes. They’re sent in Chinese.',
  none: '10086 hasn’t texted you yet.',
  toReminders: 'See your alerts',
  more_one: 'More (1 left)',
  more_other: 'More ({{count}} left)',
  reminder: 'Alert',
  services: 'Services',
  order: 'Order',
  money: 'Payment',
  security: 'Security',
  complaint: 'Complaint',
  'sms-hall': 'Reply',
  complain: 'Complain about it',
  complainAbout: 'Complain about it: {{kind}}, {{time}}',
  toPay: 'Pay or top up',
  toServices: 'See your services',
  toOrders: 'See your orders',
  toComplaints: 'See the reply',
  toBalance: 'See your balance',
  toSessions: 'Not you? Check your devices',
  undelivered: {
    'line-suspended': 'Not delivered: your line was suspended and couldn’t receive texts',
    'phone-off': 'Not delivered: your phone was off',
    'no-coverage': 'Not delivered: your phone had no signal',
    'memory-full': 'Not delivered: your phone was full of texts. Delete some to get new ones',
  },
} as const satisfies SameTexts<typeof messages>;

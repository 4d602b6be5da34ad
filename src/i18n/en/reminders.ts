import type { SameTexts } from '#i18n/keys/same-texts.ts';
import type reminders from '#i18n/zh-CN/reminders.ts';

export default {
  title: 'Alerts',
  balance: 'Low-balance alert',
  postpaid: 'You pay by monthly bill, so there’s no low-balance alert. If a bill is unpaid, we’ll text you on the morning of the 20th.',
  tellAt: 'Text me when my balance is down to (¥)',
  tellWhen: 'Sent at 10 the same or the next morning, free.',
  set: 'Set to ¥{{threshold}}',
  setting: 'Setting…',
  isSet: 'Done: we’ll text you at ¥{{threshold}}',
  unknown: 'We don’t know yet whether that was saved. It’s safe to try again.',
  feeTitle: 'Information-fee alert',
  feeComing: 'Coming soon: a text each month with what we collected for other companies. You can’t turn it on yet.',
  feeNotOffered: 'Not available on your kind of number.',
  feeOff: 'It’s off.',
  feeNext: 'It’s on. The next one comes on {{day}}.',
  feeWhat: 'One text after the 10th of each month: what last month’s bill charged on behalf of other companies, to the cent. Free.',
  fee: { subscribe: 'Turn it on', cancel: 'Turn it off' },
  always: 'What we always tell you',
  alwaysWhat: 'At least 24 hours before your line is suspended or money expires. If a text doesn’t reach you, there’s a copy in Messages.',
  toMessages: 'See your messages',
} as const satisfies SameTexts<typeof reminders>;

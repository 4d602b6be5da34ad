import type { SameTexts } from '#i18n/keys/same-texts.ts';
import type spamReports from '#i18n/zh-CN/spam-reports.ts';

export default {
  title: 'Report spam',
  lead: 'Got a scam or spam text? Pass on its number and content. You can also call 10086.',
  sender: 'Who sent it?',
  senderHint: 'The number shown on the text, digits only',
  senderWrong: 'Enter a number of 3 to 20 digits',
  content: 'What does it say?',
  contentHint: 'Copy it as it is',
  contentMissing: 'Paste the text',
  willSend: 'This is what we’ll get',
  bySms: 'Text it to {{number}} instead (free)',
  whatNext:
    'Spam is a problem of society, and we work on it with the authorities. We may not read your texts, only the one you pass on; we can’t reply to each report, or punish a sender on the spot.',
  send: 'Send report',
  sending: 'Sending…',
  unknown: 'We don’t know yet whether that reached us. Sending it again won’t count twice.',
  arrived: 'Received {{time}}, number {{number}}',
  another: 'Report another',
} as const satisfies SameTexts<typeof spamReports>;

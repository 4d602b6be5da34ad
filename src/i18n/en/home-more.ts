import type homeMore from '#i18n/zh-CN/home-more.ts';
import type { SameTexts } from '#i18n/keys/same-texts.ts';

export default {
  soFar: '{{month}}',
  unbilled: 'so far',
  plan: 'Plan',
  services: 'Services',
  thirdParty: 'Third party',
  moneyExpiresTonight: '¥{{amount}} expires at midnight',
  moneyExpires: '¥{{amount}} expires on {{day}}',
  noConsent: '{{name}}, ¥{{amount}} a month: we have no record that you agreed',
  deal: 'Sort it out',
  openOrder: '{{name}} is waiting for you to confirm',
  confirm: 'Confirm',
  complaintLate: 'We’re late with your complaint',
  complaintAnswered: 'There’s a reply to your complaint',
  seeCourse: 'See progress',
  seeReply: 'See reply',
  trialEnds: '{{name}} is free until {{day}}, then it stops',
  continue: 'Keep it',
  pointsExpire: '{{points}} points expire on {{day}}',
  seePoints: 'See points',
  readAloud: 'Read it to me',
  mostUsed: 'Most used',
  bills: 'Bills',
  stopService: 'Stop a service',
  help: 'Get help',
} as const satisfies SameTexts<typeof homeMore>;

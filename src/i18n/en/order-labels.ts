import type { SameTexts } from '#i18n/keys/same-texts.ts';
import type orderLabels from '#i18n/zh-CN/order-labels.ts';

export default {
  subscribe: 'Subscribe',
  change: 'Change option',
  continue: 'Keep after trial',
  purchase: 'Buy',
  cancel: 'Cancel',
  keep: 'Undo cancelling',
  suspend: 'Suspend',
  'report-lost': 'Lost phone',
  resume: 'Resume',
  channelHall: 'in store',
  channelSms: 'SMS',
  channelWeb: 'online',
  channelHotline: '10086',
  bySeen: 'Terms reviewed',
  bySmsCode: 'Confirmed by code',
  byPassword: 'Confirmed by password',
  byTap: 'Confirmed by tap',
  byReply: 'Confirmed by SMS reply',
  bySignature: 'Signed',
} as const satisfies SameTexts<typeof orderLabels>;

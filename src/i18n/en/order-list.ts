import type { SameTexts } from '#i18n/keys/same-texts.ts';
import type orderList from '#i18n/zh-CN/order-list.ts';

export default {
  title: 'Orders',
  aMonth: '¥{{fee}} a month',
  aTime: '¥{{fee}}',
  none: 'Nothing was ordered in the last 24 months.',
  toServices: 'See what there is',
  listLead: 'Kept for 24 months, each with its slip.',
  open: 'Waiting for you',
  settled: 'Settled',
  stateDraft: 'no code sent yet',
  stateAwaiting: 'waiting for you',
  stateInProgress: 'in work',
  stateCompleted: 'accepted',
  stateCancelled: 'given up',
  stateLapsed: 'lapsed',
  stateFailed: 'not done',
  when: '{{action}}, {{time}}, {{channel}}, {{state}}',
  whenLine: '{{time}}, {{channel}}, {{state}}',
} as const satisfies SameTexts<typeof orderList>;

import type { SameTexts } from '#i18n/keys/same-texts.ts';
import type orderList from '#i18n/zh-CN/order-list.ts';

export default {
  title: 'Orders',
  aMonth: '¥{{fee}} a month',
  aTime: '¥{{fee}}',
  none: 'No orders in the last 24 months.',
  toServices: 'Browse services',
  listLead: 'Kept for 24 months, each with its receipt.',
  open: 'Waiting for you',
  settled: 'Earlier',
  stateDraft: 'no code sent yet',
  stateAwaiting: 'waiting for you',
  stateInProgress: 'in progress',
  stateCompleted: 'done',
  stateCancelled: 'cancelled',
  stateLapsed: 'expired',
  stateFailed: 'not done',
  when: '{{action}}, {{time}}, {{channel}}, {{state}}',
  whenLine: '{{time}}, {{channel}}, {{state}}',
} as const satisfies SameTexts<typeof orderList>;

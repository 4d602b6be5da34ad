import type { SameTexts } from '#i18n/keys/same-texts.ts';
import type orderList from '#i18n/zh-CN/order-list.ts';

export default {
  title: 'Orders',
  aMonth: '¥{{fee}} a month',
  aTime: '¥{{fee}}',
  payment: 'Payment',
  cardTopUp: 'Recharge card',
  paid: '¥{{amount}}',
  none: 'No orders in the last 24 months.',
  toServices: 'Browse services',
  listLead: 'We keep your receipts for 24 months. Open one to save or print it.',
  open: 'Waiting for you',
  stateDraft: 'No code yet',
  stateAwaiting: 'To confirm',
  stateInProgress: 'In progress',
  stateCompleted: 'Done',
  stateCancelled: 'Cancelled',
  stateLapsed: 'Expired',
  stateFailed: 'Not done',
  stateArrived: 'Received',
  what: '{{action}} · {{fee}}',
} as const satisfies SameTexts<typeof orderList>;

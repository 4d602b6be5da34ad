import type { Order, OrderAction, Terms } from '#contract/orders.ts';
import type { TFunction } from 'i18next';
import type { Formatters } from '#i18n/formatters.ts';
import { addDays } from '#lib/calendar.ts';
import { formatYuan } from '#lib/money.ts';

type T = TFunction<readonly ['orders', 'terms']>;

/** The stamp while nothing has happened. */
export const NOT_YET = {
  subscribe: 'notSubscribed',
  change: 'notChanged',
  continue: 'notContinued',
  purchase: 'notBought',
  cancel: 'notCancelled',
  keep: 'notKept',
  suspend: 'notSuspended',
  'report-lost': 'notSuspended',
  resume: 'notResumed',
} as const satisfies Record<OrderAction, string>;

/** The way back without doing it. */
export const DONT = {
  subscribe: 'dontSubscribe',
  change: 'dontChange',
  continue: 'dontContinue',
  purchase: 'dontBuy',
  cancel: 'dontCancel',
  keep: 'dontKeep',
  suspend: 'dontSuspend',
  'report-lost': 'dontSuspend',
  resume: 'dontResume',
} as const satisfies Record<OrderAction, string>;

/** How a confirmation was given. */
export const CONFIRMED_BY = {
  seen: 'bySeen',
  'sms-code': 'bySmsCode',
  'service-password': 'byPassword',
  tap: 'byTap',
  reply: 'byReply',
  signature: 'bySignature',
} as const satisfies Record<Order['confirmations'][number]['by'], string>;

export const CHANNEL = { hall: 'channelHall', sms: 'channelSms', web: 'channelWeb', hotline: 'channelHotline' } as const;

/** The whole act with its price (D26): 确认开通，每月 3.00 元. */
export function formatAction({ action, fee, trialUntil, effectiveOn, lastDay, restores }: Terms, t: T, format: Formatters): string {
  const amount = fee === null ? '' : formatYuan(fee.amount);
  switch (action) {
    case 'subscribe':
      if (trialUntil !== null) return t('confirmTrial', { day: format.day(trialUntil) });
      return fee?.amount === 0 ? t('confirmFree') : t('confirmMonthly', { fee: amount });
    case 'change':
      return t('confirmChange', { fee: amount });
    case 'continue':
      return t('confirmContinue', { fee: amount });
    case 'purchase':
      return t('confirmPurchase', { fee: amount });
    case 'cancel':
      if (restores.length > 0) return t('confirmRestore');
      return effectiveOn === null || lastDay === null ? t('confirmCancelNow') : t('confirmCancelLater', { day: format.day(addDays(lastDay, 1)) });
    case 'keep':
      return fee?.amount === 0 ? t('confirmKeepFree') : t('confirmKeep', { fee: amount });
    case 'suspend':
      return t('confirmSuspend');
    case 'report-lost':
      return t('confirmLost');
    case 'resume':
      return t('confirmResume');
  }
}

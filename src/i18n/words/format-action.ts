import type { Terms } from '#contract/orders.ts';
import type { TFunction } from 'i18next';
import type { Formatters } from '#i18n/formatters.ts';
import { addDays } from '#lib/calendar.ts';
import { formatYuan } from '#lib/money.ts';

type T = TFunction<readonly ['orders', 'terms']>;

/** The whole act with its price (D26): 确认开通，每月 3.00 元. */
export function formatAction({ action, fee, trialUntil, effectiveOn, lastDay, wouldBegin, restores }: Terms, t: T, format: Formatters): string {
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
      if (wouldBegin !== null) return t('confirmNeverBegins');
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

import type { ServiceSummary } from '#contract/services.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatYuan } from '#lib/money.ts';

/** A fee as it stands in a column: `3.00/月`, `¥3.00/month`, `1.00/次`, `免费`. */
export function useFormatFee(): (fee: ServiceSummary['fee']) => string {
  const { t } = useTranslation('services');
  return ({ per, amount }) => (amount === 0 ? t('free') : t(per === 'month' ? 'perMonth' : 'perTime', { amount: formatYuan(amount) }));
}

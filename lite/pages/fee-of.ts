import type { Service } from '#contract/services.ts';
import { formatYuan } from '#lib/money.ts';
import type { Visit } from '#lite/core/visit.ts';

/** What a service costs, in a word: by the month, each time, or nothing. */
export function feeOf({ texts }: Pick<Visit, 'texts'>, { amount, per }: Service['fee']): string {
  const t = texts.of(['lite', 'services']);
  if (amount === 0) return t('services:free');
  return t(per === 'month' ? 'perMonth' : 'perTime', { amount: formatYuan(amount) });
}

import type { Reason } from '#contract/offers.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatReason } from '#i18n/words/format-reason.ts';
import { useFormatters } from './use-formatters.ts';

/** `formatReason` in the language of the page. Needs the texts `reasons`. */
export function useFormatReason(): (reason: Reason) => string {
  const { t } = useTranslation('reasons');
  const format = useFormatters();
  return (reason) => formatReason(reason, t, format);
}

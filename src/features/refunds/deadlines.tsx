import type { Refund } from '#contract/care/refunds.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Row } from '#ui/figures/row.tsx';
import { Note } from '#ui/text/text.tsx';

/** Both deadlines as days: after them a refund may be turned down, and need not be (S17). */
export function Deadlines({ deadlines: { afterCollection, afterLeaving } }: Pick<Refund, 'deadlines'>) {
  const { t } = useTranslation('refunds');
  const format = useFormatters();
  if (afterCollection === null && afterLeaving === null) return null;
  const until = (day: NonNullable<typeof afterCollection>) => t('untilDay', { day: format.dayOfYear(day) });
  return (
    <section aria-label={t('until')}>
      <Note>{t('until')}</Note>
      {afterCollection === null ? null : <Row label={t('afterCollection')} value={until(afterCollection)} />}
      {afterLeaving === null ? null : <Row label={t('afterLeaving')} value={until(afterLeaving)} />}
    </section>
  );
}

import { RESUMED_WITHIN_MINUTES, type Suspension } from '#contract/line.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { TextLink } from '#ui/controls/button.tsx';
import { Note } from '#ui/text/text.tsx';

/** The way out of a stop that is not ended by the customer's own order, and the slip of one that was begun by one. */
export function HowItEnds({ stop }: { readonly stop: Suspension }) {
  const { t } = useTranslation('line');
  const format = useFormatters();
  if (stop.endsBy === 'hall') return <p>{t('hall')}</p>;
  if (stop.endsBy === 'payment') return <p>{stop.backBy === null ? t('payFirst', { count: RESUMED_WITHIN_MINUTES }) : t('paidBack', { time: format.moment(stop.backBy) })}</p>;
  if (stop.order === null) return null;
  return (
    <Note>
      <TextLink href={paths.order(stop.order)}>{t('seeSlip')}</TextLink>
    </Note>
  );
}

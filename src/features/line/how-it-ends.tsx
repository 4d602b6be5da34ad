import { RESUMED_WITHIN_MINUTES, type Suspension } from '#contract/line.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Dial } from '#parts/formatting/dial.tsx';
import { TextLink } from '#ui/controls/button.tsx';
import { Note } from '#ui/text/text.tsx';

/** The end of a suspension that is not ended by the customer's own order, and the slip of one that was begun by one. */
export function HowItEnds({ suspension }: { readonly suspension: Suspension }) {
  const { t } = useTranslation('line');
  const format = useFormatters();
  if (suspension.endsBy === 'hall')
    return (
      <>
        <p>
          <Dial>{t('hall')}</Dial>
        </p>
        <TextLink href={paths.help('halls')}>{t('findHall')}</TextLink>
      </>
    );
  if (suspension.endsBy === 'payment')
    return <p>{suspension.backBy === null ? t('payFirst', { count: RESUMED_WITHIN_MINUTES }) : t('paidBack', { time: format.moment(suspension.backBy) })}</p>;
  if (suspension.order === null) return null;
  return (
    <Note>
      <TextLink href={paths.order(suspension.order)}>{t('seeSlip')}</TextLink>
    </Note>
  );
}

import type { BillItem } from '#contract/bills.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import type { BillMonth } from '#lib/calendar.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { TextLink } from '#ui/controls/button.tsx';

export interface ItemLinksProps {
  readonly item: BillItem;
  /** The month it is. */
  readonly now: BillMonth;
  /** Whose bill it stands on; null where that is not closed yet. */
  readonly billed: BillMonth | null;
}

/** From a charge to what was ordered, its slip, and out of it (D10); and to whoever answers for it (S8 in part). */
export function ItemLinks({ item, now, billed }: ItemLinksProps) {
  const { t } = useTranslation('bill-items');
  const format = useFormatters();
  const { origin, endsBy, key } = item;
  const runsOn = endsBy.code === 'keyword' && endsBy.lastCharged >= now;
  return (
    <>
      {origin === null ? null : (
        <>
          <TextLink href={paths.subscriptions(origin.service)}>{t('seeOrdered')}</TextLink>
          {origin.order === null ? null : <TextLink href={paths.order(origin.order)}>{t('seeSlip')}</TextLink>}
          {runsOn ? <TextLink href={paths.serviceOrder(origin.service, 'cancel')}>{t('cancelIt', { name: format.name(item.name) })}</TextLink> : null}
        </>
      )}
      {billed === null ? null : (
        <TextLink href={paths.newComplaint({ type: 'bill-item', month: billed, key })} aria-label={t('wrongNamed', { name: format.name(item.name) })}>
          {t('wrong')}
        </TextLink>
      )}
    </>
  );
}

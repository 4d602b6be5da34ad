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
  /** The month it is charged in, closed or not. */
  readonly month: BillMonth;
}

/** From a charge to what was ordered, its slip, and out of it (D10); and back from it, where it is wrong (S8). */
export function ItemLinks({ item, now, month }: ItemLinksProps) {
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
      <TextLink href={paths.newRefund(month, key)} aria-label={t('wrongNamed', { name: format.name(item.name) })}>
        {t('wrong')}
      </TextLink>
    </>
  );
}

import type { BillItem } from '#contract/bills.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import type { BillMonth } from '#lib/calendar.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { TextLink } from '#ui/controls/button.tsx';

/** From a charge to what was ordered, its slip, and out of it (D10). `now`: the month it is. */
export function ItemLinks({ item, now }: { readonly item: BillItem; readonly now: BillMonth }) {
  const { t } = useTranslation('bill-items');
  const format = useFormatters();
  const { origin, endsBy } = item;
  if (origin === null) return null;
  const runsOn = endsBy.code === 'keyword' && endsBy.lastCharged >= now;
  return (
    <>
      <TextLink href={paths.subscriptions(origin.service)}>{t('seeOrdered')}</TextLink>
      {origin.order === null ? null : <TextLink href={paths.order(origin.order)}>{t('seeSlip')}</TextLink>}
      {runsOn ? <TextLink href={paths.serviceOrder(origin.service, 'cancel')}>{t('cancelIt', { name: format.name(item.name) })}</TextLink> : null}
    </>
  );
}

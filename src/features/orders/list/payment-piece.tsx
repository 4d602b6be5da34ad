import type { OrderList } from '#contract/orders.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import type { Instant } from '#lib/calendar.ts';
import { formatYuan } from '#lib/money.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { SmallSlip } from '#ui/slip/small-slip.tsx';
import { Stamp } from '#ui/slip/stamp.tsx';
import { card } from '#ui/text/icons.ts';
import { formatWhen } from './format-when.ts';

export interface PaymentPieceProps {
  readonly payment: OrderList['payments'][number];
  readonly asOf: Instant;
}

/** Money that came in: how much, when, and its stamp. A card's slip is found by its number. */
export function PaymentPiece({ payment: { id, number, amount, at }, asOf }: PaymentPieceProps) {
  const { t } = useTranslation('order-list');
  const format = useFormatters();
  return (
    <SmallSlip
      href={id === null ? paths.topUpSlip(number) : paths.payment(id)}
      icon={card}
      title={t(id === null ? 'cardTopUp' : 'payment')}
      state={<Stamp state={t('stateArrived')} closed tone="jade" />}
    >
      <span>{t('paid', { amount: formatYuan(amount) })}</span>
      <span>{formatWhen(at, asOf, format)}</span>
    </SmallSlip>
  );
}

import { LINE_ACTIONS, type OrderList, type OrderState } from '#contract/orders.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import type { Instant } from '#lib/calendar.ts';
import { formatYuan } from '#lib/money.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { SmallSlip } from '#ui/slip/small-slip.tsx';
import { Stamp } from '#ui/slip/stamp.tsx';
import type { Tone } from '#ui/text/icon.tsx';
import { clock, close, info, stop } from '#ui/text/icons.ts';
import { Mark } from '#ui/text/tag.tsx';
import { isElder } from '#features/orders/format/is-elder.ts';
import { ACT_ICON } from './act-icons.ts';
import { formatWhen } from './format-when.ts';

/** What is not done has no slip, so it has no stamp: its state is a word with a shape. */
const MARK = {
  draft: { label: 'stateDraft', icon: clock, tone: 'amber' },
  'awaiting-confirmation': { label: 'stateAwaiting', icon: clock, tone: 'amber' },
  'in-progress': { label: 'stateInProgress', icon: clock, tone: 'amber' },
  cancelled: { label: 'stateCancelled', icon: close, tone: 'grey' },
  lapsed: { label: 'stateLapsed', icon: info, tone: 'grey' },
  failed: { label: 'stateFailed', icon: stop, tone: 'red' },
} as const satisfies Record<Exclude<OrderState, 'completed'>, { readonly label: string; readonly icon: string; readonly tone: Tone }>;

function State({ state }: { readonly state: OrderState }) {
  const { t } = useTranslation('order-list');
  if (state === 'completed') return <Stamp state={t('stateCompleted')} closed tone="jade" />;
  const { label, icon, tone } = MARK[state];
  return (
    <Mark icon={icon} tone={tone}>
      {t(label)}
    </Mark>
  );
}

export interface OrderPieceProps {
  readonly order: OrderList['orders'][number];
  readonly asOf: Instant;
}

/** What was done and what it costs from then on. No price where nothing was begun, and none to elders: it stands inside. */
function useWhat(): (order: OrderPieceProps['order']) => string | null {
  const { t } = useTranslation(['order-list', 'order-labels', 'terms']);
  return ({ fee, action, state }) => {
    const isPriced = fee !== null && action !== 'cancel' && state !== 'cancelled' && state !== 'lapsed' && state !== 'failed' && !isElder();
    const price = !isPriced ? null : fee.amount === 0 ? t('terms:free') : t(fee.per === 'month' ? 'aMonth' : 'aTime', { fee: formatYuan(fee.amount) });
    // An act on the line is its name already.
    if (LINE_ACTIONS.some((line) => line === action)) return price;
    const act = t(`order-labels:${action}`);
    return price === null ? act : t('what', { action: act, fee: price });
  };
}

/** An order as it lies on the shelf: its slip, or where it stands. */
export function OrderPiece({ order, asOf }: OrderPieceProps) {
  const format = useFormatters();
  const what = useWhat();
  return (
    <SmallSlip href={paths.order(order.id)} icon={ACT_ICON[order.action]} title={format.name(order.name)} state={<State state={order.state} />}>
      <span>{what(order)}</span>
      <span>{formatWhen(order.at, asOf, format)}</span>
    </SmallSlip>
  );
}

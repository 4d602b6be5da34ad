import { useSuspenseQuery } from '@tanstack/react-query';
import { LINE_ACTIONS, type OrderAction, type OrderState, type OrderList } from '#contract/orders.ts';
import { orderListQuery } from '#data/orders.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import type { Instant } from '#lib/calendar.ts';
import { formatYuan } from '#lib/money.ts';
import { paths } from '#lib/paths.ts';
import { StaleNotice } from '#parts/page/stale-notice.tsx';
import { Page } from '#parts/page/page.tsx';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { ButtonLink } from '#ui/controls/button.tsx';
import { Empty } from '#ui/notices/notice-panel.tsx';
import { Row } from '#ui/figures/row.tsx';
import { Note } from '#ui/text/text.tsx';
import { CHANNEL } from '#features/orders/format/format-action.ts';
import { formatMoment } from '#features/orders/format/format-moment.ts';

const STATE = {
  draft: 'stateDraft',
  'awaiting-confirmation': 'stateAwaiting',
  'in-progress': 'stateInProgress',
  completed: 'stateCompleted',
  cancelled: 'stateCancelled',
  lapsed: 'stateLapsed',
  failed: 'stateFailed',
} as const satisfies Record<OrderState, string>;
/** Its name says already what was done. */
const isLineAction = (action: OrderAction) => LINE_ACTIONS.some((line) => line === action);
const OPEN: readonly OrderState[] = ['draft', 'awaiting-confirmation', 'in-progress'];

function Orders({ title, orders, asOf }: { readonly title: string; readonly orders: OrderList['orders']; readonly asOf: Instant }) {
  const { t } = useTranslation(['order-list', 'order-labels', 'terms']);
  const format = useFormatters();
  if (orders.length === 0) return null;
  // What it costs from then on; nothing where nothing was begun.
  const feeText = ({ fee, action, state }: OrderList['orders'][number]) => {
    if (fee === null || action === 'cancel' || state === 'cancelled' || state === 'lapsed' || state === 'failed') return undefined;
    return fee.amount === 0 ? t('terms:free') : t(fee.per === 'month' ? 'aMonth' : 'aTime', { fee: formatYuan(fee.amount) });
  };
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {orders.map((order) => (
          <li key={order.id}>
            <Row
              href={paths.order(order.id)}
              label={format.name(order.name)}
              value={feeText(order)}
              note={t(isLineAction(order.action) ? 'whenLine' : 'when', {
                action: t(`order-labels:${order.action}`),
                time: formatMoment(order.at, asOf, format),
                channel: t(`order-labels:${CHANNEL[order.channel]}`),
                state: t(STATE[order.state]),
              })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Content() {
  const { t } = useTranslation('order-list');
  const { data } = useSuspenseQuery(orderListQuery());
  const isOpen = ({ state }: OrderList['orders'][number]) => OPEN.includes(state);
  if (data.orders.length === 0) return <Empty action={<ButtonLink href={paths.services()}>{t('toServices')}</ButtonLink>}>{t('none')}</Empty>;
  return (
    <>
      <StaleNotice query={orderListQuery()} asOf={data.asOf} />
      <Note>{t('listLead')}</Note>
      <Orders title={t('open')} orders={data.orders.filter(isOpen)} asOf={data.asOf} />
      <Orders title={t('settled')} orders={data.orders.filter((order) => !isOpen(order))} asOf={data.asOf} />
    </>
  );
}

/** Everything ordered in two years; what waits for the customer comes first. */
export function Component() {
  const { t } = useTranslation('order-list');
  return (
    <Page title={t('title')} back={paths.home()} shapes={['note', 'item', 'item', 'item', 'item']}>
      <Content />
    </Page>
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import { LINE_ACTIONS, type OrderAction, type OrderState, type OrderList } from '#contract/orders.ts';
import { orderListQuery } from '#data/orders.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { millisOf, monthOf, type Instant } from '#lib/calendar.ts';
import { formatYuan } from '#lib/money.ts';
import { paths } from '#lib/paths.ts';
import { StaleNotice } from '#parts/page/stale-notice.tsx';
import { Page } from '#parts/page/page.tsx';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { ButtonLink } from '#ui/controls/button.tsx';
import { SectionGrid } from '#ui/layout/section-grid.tsx';
import { Empty } from '#ui/notices/notice-panel.tsx';
import { Shelf, SmallSlip } from '#ui/slip/small-slip.tsx';
import { Stamp } from '#ui/slip/stamp.tsx';
import type { Tone } from '#ui/text/icon.tsx';
import { clock, close, info, stop } from '#ui/text/icons.ts';
import { Mark } from '#ui/text/tag.tsx';
import { Note } from '#ui/text/text.tsx';
import { ACT_ICON } from '#features/orders/list/act-icons.ts';
import { formatMoment } from '#features/orders/format/format-moment.ts';
import { isElder } from '#features/orders/format/is-elder.ts';

type ListedOrder = OrderList['orders'][number];
type Unstamped = Exclude<OrderState, 'completed'>;

/** What is not done has no slip, so it has no stamp: its state is a word with a shape. */
const MARK = {
  draft: { label: 'stateDraft', icon: clock, tone: 'amber' },
  'awaiting-confirmation': { label: 'stateAwaiting', icon: clock, tone: 'amber' },
  'in-progress': { label: 'stateInProgress', icon: clock, tone: 'amber' },
  cancelled: { label: 'stateCancelled', icon: close, tone: 'grey' },
  lapsed: { label: 'stateLapsed', icon: info, tone: 'grey' },
  failed: { label: 'stateFailed', icon: stop, tone: 'red' },
} as const satisfies Record<Unstamped, { readonly label: string; readonly icon: string; readonly tone: Tone }>;
/** Its name says already what was done. */
const isLineAction = (action: OrderAction) => LINE_ACTIONS.some((line) => line === action);
const OPEN: readonly OrderState[] = ['draft', 'awaiting-confirmation', 'in-progress'];
const isOpen = ({ state }: ListedOrder) => OPEN.includes(state);
const monthOfOrder = ({ at }: ListedOrder) => monthOf(millisOf(at));

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

function Orders({ title, orders, asOf }: { readonly title: string; readonly orders: readonly ListedOrder[]; readonly asOf: Instant }) {
  const { t } = useTranslation(['order-list', 'order-labels', 'terms']);
  const format = useFormatters();
  if (orders.length === 0) return null;
  // What it costs from then on; nothing where nothing was begun.
  const feeText = ({ fee, action, state }: ListedOrder) => {
    if (fee === null || action === 'cancel' || state === 'cancelled' || state === 'lapsed' || state === 'failed') return null;
    return fee.amount === 0 ? t('terms:free') : t(fee.per === 'month' ? 'aMonth' : 'aTime', { fee: formatYuan(fee.amount) });
  };
  // To elders a slip says what was done, to what, and on which day; its price stands inside.
  const whatText = (order: ListedOrder) => {
    const [action, fee] = [t(`order-labels:${order.action}`), isElder() ? null : feeText(order)];
    if (isLineAction(order.action)) return fee;
    return fee === null ? action : t('what', { action, fee });
  };
  return (
    <section>
      <h2>{title}</h2>
      <Shelf>
        {orders.map((order) => (
          <SmallSlip key={order.id} href={paths.order(order.id)} icon={ACT_ICON[order.action]} title={format.name(order.name)} state={<State state={order.state} />}>
            <span>{whatText(order)}</span>
            <span>{isElder() ? format.day(order.at) : formatMoment(order.at, asOf, format)}</span>
          </SmallSlip>
        ))}
      </Shelf>
    </section>
  );
}

function Content() {
  const { t } = useTranslation('order-list');
  const format = useFormatters();
  const { data } = useSuspenseQuery(orderListQuery());
  const settled = data.orders.filter((order) => !isOpen(order));
  const months = [...new Set(settled.map(monthOfOrder))];
  if (data.orders.length === 0) return <Empty action={<ButtonLink href={paths.services()}>{t('toServices')}</ButtonLink>}>{t('none')}</Empty>;
  return (
    <>
      <StaleNotice query={orderListQuery()} asOf={data.asOf} />
      {isElder() ? null : <Note>{t('listLead')}</Note>}
      <SectionGrid>
        <Orders title={t('open')} orders={data.orders.filter(isOpen)} asOf={data.asOf} />
        {months.map((month) => (
          <Orders key={month} title={format.monthOfYear(month)} orders={settled.filter((order) => monthOfOrder(order) === month)} asOf={data.asOf} />
        ))}
      </SectionGrid>
    </>
  );
}

/** Everything ordered in two years: what waits for the customer first, then the slips on their shelf, month by month. */
export function Component() {
  const { t } = useTranslation('order-list');
  return (
    <Page title={t('title')} back={paths.home()} isHalf shapes={['note', 'item', 'item', 'item', 'item']}>
      <Content />
    </Page>
  );
}

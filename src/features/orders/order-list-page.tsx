import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { OrderState, OrderList } from '#contract/orders.ts';
import { orderListQuery } from '#data/orders.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { millisOf, monthOf, type Instant } from '#lib/calendar.ts';
import { paths } from '#lib/paths.ts';
import { StaleNotice } from '#parts/page/stale-notice.tsx';
import { Page } from '#parts/page/page.tsx';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { ButtonLink } from '#ui/controls/button.tsx';
import { SectionGrid } from '#ui/layout/section-grid.tsx';
import { Empty } from '#ui/notices/notice-panel.tsx';
import { Shelf } from '#ui/slip/small-slip.tsx';
import { Note } from '#ui/text/text.tsx';
import { isElder } from '#features/orders/format/is-elder.ts';
import { OrderPiece } from '#features/orders/list/order-piece.tsx';
import { PaymentPiece } from '#features/orders/list/payment-piece.tsx';

/** What lies on the shelf, by its moment. */
interface Piece {
  readonly at: Instant;
  readonly drawn: ReactElement;
}

const OPEN: readonly OrderState[] = ['draft', 'awaiting-confirmation', 'in-progress'];
const isOpen = ({ state }: OrderList['orders'][number]) => OPEN.includes(state);
const monthOfPiece = ({ at }: Piece) => monthOf(millisOf(at));

/** Orders and payments, newest first. */
function piecesOf(orders: OrderList['orders'], payments: OrderList['payments'], asOf: Instant): Piece[] {
  return [
    ...orders.map((order) => ({ at: order.at, drawn: <OrderPiece key={order.id} order={order} asOf={asOf} /> })),
    ...payments.map((payment) => ({ at: payment.at, drawn: <PaymentPiece key={payment.number} payment={payment} asOf={asOf} /> })),
  ].sort((one, other) => millisOf(other.at) - millisOf(one.at));
}

function Pieces({ title, pieces }: { readonly title: string; readonly pieces: readonly Piece[] }) {
  if (pieces.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <Shelf>{pieces.map(({ drawn }) => drawn)}</Shelf>
    </section>
  );
}

function Content() {
  const { t } = useTranslation('order-list');
  const format = useFormatters();
  const {
    data: { orders, payments, asOf },
  } = useSuspenseQuery(orderListQuery());
  const settled = piecesOf(
    orders.filter((order) => !isOpen(order)),
    payments,
    asOf,
  );
  const months = [...new Set(settled.map(monthOfPiece))];
  if (orders.length + payments.length === 0) return <Empty action={<ButtonLink href={paths.services()}>{t('toServices')}</ButtonLink>}>{t('none')}</Empty>;
  return (
    <>
      <StaleNotice query={orderListQuery()} asOf={asOf} />
      {isElder() ? null : <Note>{t('listLead')}</Note>}
      <SectionGrid>
        <Pieces title={t('open')} pieces={piecesOf(orders.filter(isOpen), [], asOf)} />
        {months.map((month) => (
          <Pieces key={month} title={format.monthOfYear(month)} pieces={settled.filter((piece) => monthOfPiece(piece) === month)} />
        ))}
      </SectionGrid>
    </>
  );
}

/** Everything ordered and paid in two years: what waits for the customer first, then the slips on their shelf, month by month. */
export function Component() {
  const { t } = useTranslation('order-list');
  return (
    <Page title={t('title')} back={paths.home()} isHalf shapes={['note', 'item', 'item', 'item', 'item']}>
      <Content />
    </Page>
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import { Navigate, useParams } from 'react-router';
import type { Order } from '#contract/orders.ts';
import { orderQuery } from '#data/orders.ts';
import { useCached } from '#data/use-cached.ts';
import { useForgetOnChange } from '#data/use-forget-on-change.ts';
import { loadTexts } from '#i18n/index.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { dayOf, millisOf } from '#lib/calendar.ts';
import { paths, routeOf } from '#lib/paths.ts';
import { KeepButton } from '#parts/keep/keep-button.tsx';
import { later } from '#parts/page/later.tsx';
import { Page } from '#parts/page/page.tsx';
import { StaleNotice } from '#parts/page/stale-notice.tsx';
import { isElder } from '#features/orders/format/is-elder.ts';
import { Note } from '#ui/text/text.tsx';
import { backTo, feePageOf } from '#features/orders/slip/back-to.ts';
import { InProgress } from '#features/orders/outcome/in-progress.tsx';
import { SecondConfirmation } from '#features/orders/second-confirmation/later.ts';
import { AcceptanceSlip } from '#features/orders/outcome/acceptance-slip.tsx';

/** What came to nothing is rare: its code and texts come only then. */
const NothingDone = later(async () => {
  const [module] = await Promise.all([import('#features/orders/outcome/nothing-done.tsx'), loadTexts('orders-ended', 'reasons')]);
  return { Part: module.NothingDone };
});

/** What the order says is shown: reload, Back and another device cannot skip or repeat a step. */
function Step({ order }: { readonly order: Order }) {
  switch (order.state) {
    case 'draft':
    case 'awaiting-confirmation':
      // The service password is asked for under the terms, on one page: there it goes on.
      return order.proof === 'service-password' ? <Navigate to={routeOf(feePageOf(order.terms))} replace /> : <SecondConfirmation key={order.id} order={order} />;
    case 'in-progress':
      return <InProgress order={order} />;
    case 'completed':
      return <AcceptanceSlip order={order} />;
    case 'cancelled':
    case 'lapsed':
    case 'failed':
      return <NothingDone order={order} />;
  }
}

function Content({ id }: { readonly id: string }) {
  const { data: order } = useSuspenseQuery(orderQuery(id));
  useForgetOnChange(order.state);
  return (
    <>
      <StaleNotice query={orderQuery(id)} asOf={order.asOf} />
      <Step order={order} />
    </>
  );
}

/** An order: the second confirmation, then its state, then the acceptance slip (受理单), from one address. */
export function Component() {
  const { t } = useTranslation('orders');
  const id = useParams()['order'] ?? '';
  const { data: order } = useCached(orderQuery(id));
  const isOpen = order?.state === 'draft' || order?.state === 'awaiting-confirmation';
  const title = order?.state === 'completed' ? t('slipTitle') : isOpen ? t('confirmTitle') : t('orderTitle');
  const step = isOpen && order.proof === 'sms-code' && !isElder() ? <Note inline>{t('step', { step: 2 })}</Note> : null;
  return (
    <Page
      isTask
      isHalf
      title={title}
      back={isOpen ? backTo(order.terms) : paths.orders()}
      end={order?.state === 'completed' ? <KeepButton what={title} name={`palm-hall-slip-${dayOf(millisOf(order.settledAt ?? order.asOf))}`} asOf={order.asOf} /> : step}
      shapes={['note', 'figure', 'row', 'row', 'row', 'row', 'button']}
    >
      <Content id={id} />
    </Page>
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { Payment } from '#contract/account/payments.ts';
import { paymentQuery } from '#data/account/payments.ts';
import { useCached } from '#data/use-cached.ts';
import { useForgetOnChange } from '#data/use-forget-on-change.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { KeepButton } from '#parts/keep/keep-button.tsx';
import { Page } from '#parts/page/page.tsx';
import { StaleNotice } from '#parts/page/stale-notice.tsx';
import { NothingTaken } from './nothing-taken.tsx';
import { PaymentPending } from './payment-pending.tsx';
import { PaymentSlip } from './payment-slip.tsx';

/** What the payment says is shown: reload, Back and another device see the same, and none of them pays again. */
function State({ payment }: { readonly payment: Payment }) {
  switch (payment.state) {
    case 'pending':
      return <PaymentPending payment={payment} />;
    case 'paid':
      return <PaymentSlip payment={payment} />;
    case 'not-paid':
    case 'already-paid':
      return <NothingTaken payment={payment} />;
  }
}

function Content({ id }: { readonly id: string }) {
  const { data: payment } = useSuspenseQuery(paymentQuery(id));
  useForgetOnChange(payment.state);
  return (
    <>
      <StaleNotice query={paymentQuery(id)} asOf={payment.asOf} />
      <State payment={payment} />
    </>
  );
}

/** A payment: being confirmed, then one of its outcomes, from one address. The cashier sends the browser back here. */
export function Component() {
  const { t } = useTranslation('payments');
  const id = useParams()['payment'] ?? '';
  const { data: payment } = useCached(paymentQuery(id));
  const end = payment?.receipt ? <KeepButton what={t('paymentTitle')} name="palm-hall-payment" asOf={payment.receipt.at} /> : null;
  return (
    <Page title={t('paymentTitle')} back={paths.pay()} end={end} shapes={[['note', 'figure', 'row', 'row', 'row'], 'button']}>
      <Content id={id} />
    </Page>
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { paymentQuery } from '#data/account/payments.ts';
import { useCached } from '#data/use-cached.ts';
import { useForgetOnChange } from '#data/use-forget-on-change.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { KeepButton } from '#parts/keep/keep-button.tsx';
import { Page } from '#parts/page/page.tsx';
import { NothingTaken } from './nothing-taken.tsx';
import { PaymentPending } from './payment-pending.tsx';
import { PaymentSlip } from './payment-slip.tsx';

/** Shows what the payment says: reload, Back and another device see the same, and none of them pays again. */
function Content({ id }: { readonly id: string }) {
  const { data: payment } = useSuspenseQuery(paymentQuery(id));
  useForgetOnChange(payment.state);
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

import type { PaymentList, PaymentState } from '#contract/account/payments.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatAmount } from '#i18n/words/format-amount.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Row } from '#ui/figures/row.tsx';
import { Title } from '#ui/text/text.tsx';

const STATES = { paid: 'arrived', 'not-paid': 'recentNotPaid', 'already-paid': 'recentAlreadyPaid' } as const satisfies Record<Exclude<PaymentState, 'pending'>, string>;

/** Payments of the last day that are settled, each leading to its slip: what somebody looks for who closed it too soon. */
export function RecentPayments({ payments }: { readonly payments: PaymentList['payments'] }) {
  const { t } = useTranslation('payments');
  const format = useFormatters();
  const settled = payments.flatMap((payment) => (payment.state === 'pending' ? [] : [{ ...payment, state: STATES[payment.state] }]));
  if (settled.length === 0) return null;
  return (
    <section aria-labelledby="recent-payments">
      <Title id="recent-payments">{t('recent')}</Title>
      {settled.map(({ id, purpose, amount, state, createdAt }) => (
        <Row
          key={id}
          label={t(purpose === 'arrears' ? 'arrears' : 'topUp')}
          note={`${format.moment(createdAt)} · ${t(state)}`}
          value={formatAmount(amount, format)}
          href={paths.payment(id)}
        />
      ))}
    </section>
  );
}

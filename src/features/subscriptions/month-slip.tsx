import type { ReactNode } from 'react';
import type { Subscriptions } from '#contract/subscriptions.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatAmount, formatAmountChange } from '#i18n/words/format-amount.ts';
import { fen, formatYuan, sumFen } from '#lib/money.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Figure } from '#ui/figures/figure.tsx';
import { Row } from '#ui/figures/row.tsx';
import { Slip, Tear } from '#ui/slip/slip.tsx';
import { Note } from '#ui/text/text.tsx';

/** The parts of what next month will take. The services are one of them, because each stands in the list. */
export function MonthParts({ subscriptions: { plan, suspensionFee, services } }: { readonly subscriptions: Subscriptions }) {
  const { t } = useTranslation('subscriptions');
  const format = useFormatters();
  const paid = services.filter((one) => one.nextMonthAmount > 0);
  return (
    <>
      {plan ? <Row label={format.name(plan.name)} value={formatAmount(plan.fee, format)} /> : null}
      {plan && plan.reduction > 0 ? <Row label={t('reduction')} value={formatAmountChange(fen(-plan.reduction), format)} /> : null}
      {suspensionFee > 0 ? <Row label={t('suspension')} value={formatAmount(suspensionFee, format)} /> : null}
      {paid.length > 0 ? (
        <Row label={t('paidServices', { quantity: format.count(paid.length) })} value={formatAmount(sumFen(paid.map(({ nextMonthAmount }) => nextMonthAmount)), format)} />
      ) : null}
      <Note>{t('usageApart')}</Note>
    </>
  );
}

/** What next month will take as things stand: the sum; below the tear its parts, if any are handed in. */
export function MonthSlip({ subscriptions: { nextMonth, nextMonthTotal }, children }: { readonly subscriptions: Subscriptions; readonly children?: ReactNode }) {
  const { t } = useTranslation(['subscriptions', 'common']);
  const format = useFormatters();
  const title = t('willTake', { month: format.month(nextMonth) });
  return (
    <Slip
      label={title}
      head={
        <>
          <Note>{title}</Note>
          <Figure amount={formatYuan(nextMonthTotal)} unit={t('common:yuan')} />
        </>
      }
    >
      {children ? (
        <>
          <Tear />
          {children}
        </>
      ) : null}
    </Slip>
  );
}

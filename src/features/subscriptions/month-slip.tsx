import type { Subscriptions } from '#contract/subscriptions.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { fen, formatYuan, formatYuanChange } from '#lib/money.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Figure } from '#ui/figures/figure.tsx';
import { Row, SumRow } from '#ui/figures/row.tsx';
import { Slip, Tear } from '#ui/slip/slip.tsx';
import { Note } from '#ui/text/text.tsx';

/** What next month will take if nothing is done, item by item, and what it comes to. */
export function MonthSlip({ subscriptions: { plan, suspensionFee, services, nextMonth, nextMonthTotal } }: { readonly subscriptions: Subscriptions }) {
  const { t } = useTranslation(['subscriptions', 'common']);
  const format = useFormatters();
  const paid = services.filter((one) => one.nextMonthAmount > 0);
  return (
    <Slip
      label={t('willTake', { month: format.month(nextMonth) })}
      head={
        <>
          <Note>{t('willTake', { month: format.month(nextMonth) })}</Note>
          <Figure amount={formatYuan(nextMonthTotal)} unit={t('common:yuan')} />
        </>
      }
    >
      <Tear />
      {plan ? <Row label={format.name(plan.name)} value={formatYuan(plan.fee)} /> : null}
      {plan && plan.reduction > 0 ? <Row label={t('reduction')} value={formatYuanChange(fen(-plan.reduction))} /> : null}
      {suspensionFee > 0 ? <Row label={t('suspension')} value={formatYuan(suspensionFee)} /> : null}
      {paid.map((one) => (
        <Row key={one.service} label={format.name(one.name)} value={formatYuan(one.nextMonthAmount)} />
      ))}
      <SumRow label={t('sum')} value={formatYuan(nextMonthTotal)} />
      <Note>{t('usageApart')}</Note>
    </Slip>
  );
}

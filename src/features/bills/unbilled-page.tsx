import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatAmount } from '#i18n/words/format-amount.ts';
import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { partOfMonth, type BillItem, type Unbilled } from '#contract/bills.ts';
import { unbilledQuery } from '#data/bills.ts';
import { clockOf, dayOf, endOfMonth } from '#lib/calendar.ts';
import { formatYuan } from '#lib/money.ts';
import { paths } from '#lib/paths.ts';
import { StaleNotice } from '#parts/page/stale-notice.tsx';
import { Page } from '#parts/page/page.tsx';
import { PlanLeftSection } from '#parts/page/plan-left-section.tsx';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Figure } from '#ui/figures/figure.tsx';
import { SumRow } from '#ui/figures/row.tsx';
import { Columns } from '#ui/layout/columns.tsx';
import { Slip, Tear } from '#ui/slip/slip.tsx';
import { Stamp } from '#ui/slip/stamp.tsx';
import { Note } from '#ui/text/text.tsx';
import { BillItems } from './bill-items.tsx';

/** Opens what belongs to the part of the month that the address names, and brings it into sight. */
function usePartInSight(): (item: BillItem) => boolean {
  const part = useSearchParams()[0].get('part');
  useEffect(() => {
    if (part !== null) document.querySelector('details[open]')?.scrollIntoView({ block: 'center' });
  }, [part]);
  return (item) => partOfMonth(item) === part;
}

function UnbilledSlip({ unbilled }: { readonly unbilled: Unbilled }) {
  const isOpen = usePartInSight();
  const { t } = useTranslation(['bills', 'common']);
  const format = useFormatters();
  const isEmpty = unbilled.own.items.length + unbilled.thirdParty.items.length === 0;
  return (
    <Slip
      label={t('unbilledTitle', { month: format.month(unbilled.month) })}
      stamp={<Stamp state={t('unbilled')} closed={false} tone="grey" above={format.shortDay(unbilled.asOf)} below={clockOf(unbilled.asOf)} />}
      head={
        <>
          <Note>{t('unbilledTitle', { month: format.monthOfYear(unbilled.month) })}</Note>
          <Figure amount={formatYuan(unbilled.total)} unit={t('common:yuan')} />
          <Note>{t('provisional', { time: format.moment(unbilled.asOf), day: format.day(dayOf(endOfMonth(unbilled.month))) })}</Note>
        </>
      }
    >
      <Tear />
      {isEmpty ? <p>{t('nothingYet')}</p> : <BillItems own={unbilled.own} thirdParty={unbilled.thirdParty} asOf={unbilled.asOf} month={unbilled.month} isOpen={isOpen} />}
      <Tear />
      <SumRow label={t('total')} value={formatAmount(unbilled.total, format)} />
      <Note>{t('common:tax')}</Note>
    </Slip>
  );
}

function Content() {
  const { t } = useTranslation('common');
  const format = useFormatters();
  const { data } = useSuspenseQuery(unbilledQuery());
  return (
    <>
      <StaleNotice query={unbilledQuery()} asOf={data.asOf} />
      <Columns side={<PlanLeftSection planLeft={data.planLeft} asOf={data.asOf} t={t} format={format} />}>
        <UnbilledSlip unbilled={data} />
      </Columns>
    </>
  );
}

/** This month so far: never called a bill, and what is left of the plan. */
export function Component() {
  const { t } = useTranslation('bills');
  return (
    <Page title={t('soFar')} back={paths.home()} isHalf shapes={[['note', 'figure', 'text', 'item', 'item', 'item', 'row']]}>
      <Content />
    </Page>
  );
}

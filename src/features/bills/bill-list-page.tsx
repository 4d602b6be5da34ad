import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatAmount } from '#i18n/words/format-amount.ts';
import type { BillList } from '#contract/bills.ts';
import { billListQuery } from '#data/bills.ts';
import { formatYuan } from '#lib/money.ts';
import { paths } from '#lib/paths.ts';
import { StaleNotice } from '#parts/page/stale-notice.tsx';
import { Further } from '#parts/page/further.tsx';
import { Page } from '#parts/page/page.tsx';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { ButtonLink } from '#ui/controls/button.tsx';
import { Figure } from '#ui/figures/figure.tsx';
import { Empty } from '#ui/notices/notice-panel.tsx';
import { Row } from '#ui/figures/row.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { Columns } from '#ui/layout/columns.tsx';
import { Slip, Tear } from '#ui/slip/slip.tsx';
import { Stamp } from '#ui/slip/stamp.tsx';
import { Note } from '#ui/text/text.tsx';
import { refuseBill } from '#parts/bills/bill-refusal.tsx';
import { BillTrend } from './bill-trend.tsx';
import { ChangeParts, ChangeSentence } from './bill-change.tsx';
import { RecurringGrid } from './recurring-grid.tsx';

/** The newest bill as the slip of this screen; the others are the trend below it. */
function LatestSlip({ list }: { readonly list: BillList }) {
  const { t } = useTranslation(['bills', 'common']);
  const format = useFormatters();
  const latest = list.months.at(-1);
  if (!latest) return null;
  const isSettled = latest.state === 'settled';
  const title = t('latest', { month: format.monthOfYear(latest.month) });
  return (
    <Slip
      label={title}
      stamp={<Stamp state={t(latest.state)} closed={isSettled} tone={isSettled ? 'jade' : 'red'} above={format.year(latest.month)} below={format.shortMonth(latest.month)} />}
      head={
        <>
          <Note>{title}</Note>
          <Figure amount={formatYuan(latest.total)} unit={t('common:yuan')} />
          <ChangeSentence change={list.change} />
        </>
      }
    >
      <ChangeParts change={list.change} />
      {latest.unpaid > 0 ? <Row strong label={t('owed')} value={formatAmount(latest.unpaid, format)} /> : null}
      <Tear />
      <Row strong href={paths.bill(latest.month)} label={t('seeBill')} />
      <Row href={paths.unbilled()} label={t('soFar')} />
      <Row href={paths.statements()} label={t('statements')} />
    </Slip>
  );
}

function Content() {
  const { t } = useTranslation('bills');
  const { data } = useSuspenseQuery(billListQuery());
  if (data.months.length === 0) {
    return (
      <Empty action={<ButtonLink href={paths.unbilled()}>{t('soFar')}</ButtonLink>}>
        <b>{t('none')}</b>
        <br />
        <span>{t('noneHelp')}</span>
      </Empty>
    );
  }
  return (
    <>
      <StaleNotice query={billListQuery()} asOf={data.asOf} />
      <Columns
        side={
          <Further>
            <BillTrend months={data.months} average={data.average} />
            <RecurringGrid list={data} />
          </Further>
        }
      >
        <LatestSlip list={data} />
      </Columns>
      {data.months.some(({ unpaid }) => unpaid > 0) ? (
        <Foot>
          <ButtonLink href={paths.pay()}>{t('settle')}</ButtonLink>
        </Foot>
      ) : null}
    </>
  );
}

/** The last five months: totals, trend, what changed, what is charged every month (S35). */
export function Component() {
  const { t } = useTranslation('bills');
  return (
    <Page title={t('title')} back={paths.home()} isHalf shapes={[['note', 'figure', 'text', 'row', 'row', 'link', 'link', 'link'], 'link', 'link']} refuse={refuseBill}>
      <Content />
    </Page>
  );
}

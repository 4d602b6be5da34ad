import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatMomentOfYear } from '#i18n/words/format-moment-of-year.ts';
import { formatAmount } from '#i18n/words/format-amount.ts';
import { PAID_BY } from '#i18n/words/paid-by.ts';
import { useParams } from 'react-router';
import type { Bill } from '#contract/bills.ts';
import { billQuery } from '#data/bills.ts';
import { useCached } from '#data/use-cached.ts';
import { isMonth } from '#lib/calendar.ts';
import { formatYuan } from '#lib/money.ts';
import { paths } from '#lib/paths.ts';
import { StaleNotice } from '#parts/page/stale-notice.tsx';
import { Further } from '#parts/page/further.tsx';
import { KeepButton } from '#parts/keep/keep-button.tsx';
import { Page } from '#parts/page/page.tsx';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { isTerminal } from '#platform/terminal.ts';
import { ButtonLink, TextLink } from '#ui/controls/button.tsx';
import { Figure } from '#ui/figures/figure.tsx';
import { Row, SumRow } from '#ui/figures/row.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { Columns } from '#ui/layout/columns.tsx';
import { ScreenOnly } from '#ui/layout/screen-only.tsx';
import { Slip, Tear } from '#ui/slip/slip.tsx';
import { Stamp } from '#ui/slip/stamp.tsx';
import { Note } from '#ui/text/text.tsx';
import { BillItems } from './bill-items.tsx';
import { refuseBill } from '#parts/bills/bill-refusal.tsx';
import { BillTrend } from './bill-trend.tsx';
import { ChangeParts, ChangeSentence } from './bill-change.tsx';
import { MonthSwitch } from './month-switch.tsx';
import { ReadingHelp } from './reading-help.tsx';

function Settlement({ bill }: { readonly bill: Bill }) {
  const { t } = useTranslation(['bills', 'common']);
  const format = useFormatters();
  return (
    <>
      <SumRow label={t('total')} value={formatAmount(bill.total, format)} />
      {bill.payments.map((payment, index) => (
        <Row key={index} label={t(PAID_BY[payment.method])} note={formatMomentOfYear(payment.at, format)} value={formatAmount(payment.amount, format)} />
      ))}
      <Row strong={bill.unpaid > 0} label={t('owed')} value={formatAmount(bill.unpaid, format)} />
      <Note>{t('common:tax')}</Note>
      <Note>{t('number', { number: bill.number, phone: bill.maskedNumber })}</Note>
    </>
  );
}

function BillSlip({ bill }: { readonly bill: Bill }) {
  const { t } = useTranslation(['bills', 'common']);
  const format = useFormatters();
  const isSettled = bill.state === 'settled';
  const stamp = <Stamp state={t(bill.state)} closed={isSettled} tone={isSettled ? 'jade' : 'red'} above={format.year(bill.month)} below={format.shortMonth(bill.month)} />;
  return (
    <Slip
      label={t('titleMonth', { month: format.monthOfYear(bill.month) })}
      stamp={stamp}
      head={
        <>
          <Note>{t('period', { from: format.dayOfYear(bill.from), to: format.day(bill.to) })}</Note>
          <Figure amount={formatYuan(bill.total)} unit={t('common:yuan')} />
          <ChangeSentence change={bill.change} />
        </>
      }
    >
      <ChangeParts change={bill.change} />
      <Tear />
      <ScreenOnly>
        <Note>{t('touchHint')}</Note>
      </ScreenOnly>
      <BillItems own={bill.own} thirdParty={bill.thirdParty} asOf={bill.asOf} month={bill.month} />
      <Tear />
      <Settlement bill={bill} />
    </Slip>
  );
}

function Content({ month }: { readonly month: string }) {
  const { t } = useTranslation('bills');
  const { data } = useSuspenseQuery(billQuery(month));
  return (
    <>
      <StaleNotice query={billQuery(month)} asOf={data.asOf} />
      <MonthSwitch months={data.months} current={data.month} />
      <Columns
        side={
          <Further>
            <BillTrend months={data.months} current={data.month} />
            <ReadingHelp />
          </Further>
        }
      >
        <BillSlip bill={data} />
      </Columns>
      {data.unpaid > 0 ? (
        <Foot>
          <ButtonLink href={paths.pay()}>{t('settle')}</ButtonLink>
        </Foot>
      ) : null}
    </>
  );
}

/** What takes a bill along: a terminal prints it, and keeps nothing of anybody. */
function TakeAlong({ bill, title }: { readonly bill: Bill; readonly title: string }) {
  const { t } = useTranslation('bills');
  if (isTerminal()) return <TextLink href={paths.billSlip(bill.month)}>{t('print')}</TextLink>;
  return <KeepButton what={title} name={`palm-hall-bill-${bill.month}`} asOf={bill.asOf} />;
}

/** One bill: what, how worked out, since when, what ends it; what changed; what was paid. */
export function Component() {
  const { t } = useTranslation('bills');
  const format = useFormatters();
  const month = useParams()['month'] ?? '';
  const { data: bill } = useCached(billQuery(month));
  const title = isMonth(month) ? t('titleMonth', { month: format.month(month) }) : t('title');
  return (
    <Page
      title={title}
      back={paths.bills()}
      end={bill ? <TakeAlong bill={bill} title={title} /> : null}
      isHalf
      shapes={['link', ['note', 'figure', 'text', 'row', 'row', 'item', 'item', 'item', 'item']]}
      refuse={refuseBill}
    >
      <Content month={month} />
    </Page>
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatAmount } from '#i18n/words/format-amount.ts';
import { useSearchParams } from 'react-router';
import type { Balance } from '#contract/balance.ts';
import { balanceQuery } from '#data/balance.ts';
import { clockOf } from '#lib/calendar.ts';
import { formatYuan } from '#lib/money.ts';
import { paths } from '#lib/paths.ts';
import { StaleNotice } from '#parts/page/stale-notice.tsx';
import { Page } from '#parts/page/page.tsx';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { ButtonLink, TextLink } from '#ui/controls/button.tsx';
import { Figure } from '#ui/figures/figure.tsx';
import { Row, SumRow } from '#ui/figures/row.tsx';
import { Columns } from '#ui/layout/columns.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { Slip, Tear } from '#ui/slip/slip.tsx';
import { Stamp } from '#ui/slip/stamp.tsx';
import { Note } from '#ui/text/text.tsx';
import { Movements } from './movements.tsx';

/** Low is a prepaid balance at the reminder line; a postpaid number has none. */
const isLowBalance = ({ total, threshold }: Balance) => threshold !== null && total <= threshold;

function BalanceSlip({ balance }: { readonly balance: Balance }) {
  const { t } = useTranslation(['balance', 'common']);
  const format = useFormatters();
  const isLow = isLowBalance(balance);
  const isOpen = isLow || balance.owed > 0;
  const partName = (part: Balance['parts'][number]) => (part.name ? format.name(part.name) : t(part.kind));
  return (
    <Slip
      label={t('total')}
      stamp={
        <Stamp
          state={t(balance.owed > 0 ? 'owing' : isLow ? 'low' : 'normal')}
          closed={!isOpen}
          tone={isOpen ? 'amber' : 'jade'}
          above={format.shortDay(balance.asOf)}
          below={clockOf(balance.asOf)}
        />
      }
      head={
        <>
          <Note>{t('total')}</Note>
          <Figure amount={formatYuan(balance.total)} unit={t('common:yuan')} />
          {balance.threshold === null ? null : (
            <>
              <Note>{t('threshold', { threshold: formatYuan(balance.threshold) })}</Note>
              <TextLink href={paths.reminders()}>{t('change')}</TextLink>
            </>
          )}
        </>
      }
    >
      <Tear />
      {balance.parts.map((part, index) => (
        <Row
          key={index}
          label={partName(part)}
          value={formatAmount(part.amount, format)}
          note={part.expiresOn ? t('expiresOn', { day: format.dayOfYear(part.expiresOn) }) : t('neverExpires')}
        />
      ))}
      <SumRow label={t('sum')} value={formatAmount(balance.total, format)} />
      {balance.owed > 0 ? <Row label={t('owed')} value={formatAmount(balance.owed, format)} href={paths.bills()} /> : null}
    </Slip>
  );
}

/** What follows from the balance: what is owed is paid, what is low is filled up; otherwise only a quiet way to. */
function WhatFollows({ balance }: { readonly balance: Balance }) {
  const { t } = useTranslation('balance');
  const isLow = isLowBalance(balance);
  return (
    <Foot>
      <ButtonLink href={paths.pay()} kind={balance.owed > 0 || isLow ? 'primary' : 'text'}>
        {balance.owed > 0 ? t('settle', { amount: formatYuan(balance.owed) }) : t('topUp')}
      </ButtonLink>
    </Foot>
  );
}

function Content() {
  const { data } = useSuspenseQuery(balanceQuery());
  const [search] = useSearchParams();
  return (
    <>
      <StaleNotice query={balanceQuery()} asOf={data.asOf} />
      <Columns side={<Movements months={data.months} asked={search.get('month')} />}>
        <BalanceSlip balance={data} />
      </Columns>
      <WhatFollows balance={data} />
    </>
  );
}

/** Total, parts with their expiry, movements that add up. */
export function Component() {
  const { t } = useTranslation('balance');
  return (
    <Page title={t('title')} back={paths.home()} isHalf shapes={[['note', 'figure', 'note', 'item', 'item', 'row'], 'row', 'row']}>
      <Content />
    </Page>
  );
}

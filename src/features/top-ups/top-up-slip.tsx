import { useState } from 'react';
import type { TopUp } from '#contract/account/top-ups.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatMomentOfYear } from '#i18n/words/format-moment-of-year.ts';
import { formatAmount } from '#i18n/words/format-amount.ts';
import { clockOf, millisOf } from '#lib/calendar.ts';
import { formatYuan } from '#lib/money.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { isTerminal } from '#platform/terminal.ts';
import { ButtonLink } from '#ui/controls/button.tsx';
import { Figure } from '#ui/figures/figure.tsx';
import { Row, SumRow } from '#ui/figures/row.tsx';
import { Message } from '#ui/notices/message.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { Slip, Tear } from '#ui/slip/slip.tsx';
import { Stamp } from '#ui/slip/stamp.tsx';
import { Note } from '#ui/text/text.tsx';

/** How long ago, in ms of the operator's clock, a card may have been used for its stamp to land: then the customer is looking on. */
const LOOKING_ON_MS = 3000;

/** 成功: the money is there. What is still missing is said first, and its act is the button. */
export function TopUpSlip({ topUp }: { readonly topUp: TopUp }) {
  const { t } = useTranslation(['top-ups', 'common']);
  const format = useFormatters();
  const { suspension, barring, owed } = topUp.standing;
  const [animated] = useState(() => millisOf(topUp.asOf) - millisOf(topUp.at) < LOOKING_ON_MS);
  const amount = formatYuan(topUp.amount);
  const backBy = suspension?.backBy ?? null;
  const values = { owed: formatYuan(owed) };
  return (
    <>
      <div role="status">
        <Message tone="jade">{t(topUp.smsSent ? 'arrivedWithSms' : 'arrivedWithoutSms', { amount })}</Message>
        {owed > 0 ? <Message tone="amber">{t(suspension ? 'missingToResume' : 'stillOwed', values)}</Message> : null}
        {barring && barring.missing > 0 ? <Message tone="amber">{t('barredMissing', { amount: formatYuan(barring.missing) })}</Message> : null}
        {topUp.back ? <Message tone="jade">{t('unbarred')}</Message> : null}
        {backBy === null ? null : <Message tone="jade">{t('backBy', { time: clockOf(backBy) })}</Message>}
      </div>
      <Slip
        label={t('arrived')}
        stamp={<Stamp state={t('arrived')} closed animated={animated} tone="jade" above={format.shortDay(topUp.at)} below={clockOf(topUp.at)} />}
        head={
          <>
            <Note>{t('slip', { number: topUp.number })}</Note>
            <Figure amount={amount} unit={t('common:yuan')} />
          </>
        }
      >
        <Tear />
        <Row label={t('number')} value={topUp.maskedNumber} />
        <Row label={t('byCard')} value={t('endsWith', { digits: topUp.lastFour })} />
        <Row label={t('time')} value={formatMomentOfYear(topUp.at, format)} />
        <Tear />
        {topUp.owedPaid > 0 ? <Row label={t('owedPaid')} value={formatAmount(topUp.owedPaid, format)} /> : null}
        {topUp.back && topUp.back.fees > 0 ? <Row label={t('fees')} value={formatAmount(topUp.back.fees, format)} /> : null}
        {topUp.owed > 0 ? <Row strong label={t('owed')} value={formatAmount(topUp.owed, format)} /> : null}
        <SumRow label={t('newBalance')} value={formatAmount(topUp.newBalance, format)} />
      </Slip>
      <Foot>
        {owed > 0 ? (
          <>
            <ButtonLink href={paths.topUp()}>{t('another')}</ButtonLink>
            {isTerminal() ? null : (
              <ButtonLink href={paths.pay()} kind="outlined">
                {t('settle', values)}
              </ButtonLink>
            )}
          </>
        ) : (
          <>
            <ButtonLink href={paths.home()}>{t('common:home')}</ButtonLink>
            <ButtonLink href={paths.topUp()} kind="outlined">
              {t('another')}
            </ButtonLink>
          </>
        )}
      </Foot>
    </>
  );
}

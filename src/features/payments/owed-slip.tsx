import { RESUMED_WITHIN_MINUTES } from '#contract/line.ts';
import type { AccountStanding } from '#contract/account/payments.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatAmount } from '#i18n/words/format-amount.ts';
import { clockOf, type Instant } from '#lib/calendar.ts';
import { formatYuan } from '#lib/money.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Figure } from '#ui/figures/figure.tsx';
import { Row } from '#ui/figures/row.tsx';
import { Slip, Tear } from '#ui/slip/slip.tsx';
import { Stamp } from '#ui/slip/stamp.tsx';
import { Lead, Note } from '#ui/text/text.tsx';

/** What is owed and what paying it brings; with nothing owed, what is there. */
export function OwedSlip({ standing, asOf }: { readonly standing: AccountStanding; readonly asOf: Instant }) {
  const { t } = useTranslation(['payments', 'common']);
  const format = useFormatters();
  const { owed, balance, suspension, barring } = standing;
  const isOwing = owed > 0;
  const backBy = suspension?.backBy ?? null;
  const what = isOwing ? t('owed') : t('balance');
  const isSettled = !isOwing && barring === null;
  const state = t(isOwing ? 'stampOwing' : isSettled ? 'nothingOwed' : 'barred');
  const stamp = <Stamp state={state} closed={isSettled} tone={isSettled ? 'jade' : 'red'} above={format.shortDay(asOf)} below={clockOf(asOf)} />;
  return (
    <Slip
      label={what}
      stamp={stamp}
      head={
        <>
          <Note>{what}</Note>
          <Figure amount={formatYuan(isOwing ? owed : balance)} unit={t('common:yuan')} />
          {isOwing ? <Lead>{suspension ? t('resumes', { count: RESUMED_WITHIN_MINUTES }) : t('noReminders')}</Lead> : null}
          {barring ? <Lead tone="red">{barring.missing > 0 ? t('barredMissing', { amount: formatYuan(barring.missing) }) : t('barredUntil')}</Lead> : null}
          {backBy === null ? null : <Lead tone="jade">{t('backBy', { time: clockOf(backBy) })}</Lead>}
        </>
      }
    >
      {isOwing ? (
        <>
          <Tear />
          <Row label={t('balance')} value={formatAmount(balance, format)} />
        </>
      ) : null}
    </Slip>
  );
}

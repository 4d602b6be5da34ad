import type { Barring } from '#contract/account/barring.ts';
import type { Line, Suspension } from '#contract/line.ts';
import type { SuspensionKind } from '#contract/core/suspension-kind.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatAmount } from '#i18n/words/format-amount.ts';
import { clockOf, DAY, millisOf } from '#lib/calendar.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Dial } from '#parts/formatting/dial.tsx';
import { Row, SumRow } from '#ui/figures/row.tsx';
import { Slip, Tear } from '#ui/slip/slip.tsx';
import { Stamp } from '#ui/slip/stamp.tsx';
import { Note, Title } from '#ui/text/text.tsx';
import { HowItEnds } from './how-it-ends.tsx';

const WHY = { 'own-request': 'whyOwnRequest', lost: 'whyLost', arrears: 'whyArrears', operator: 'whyOperator' } as const satisfies Record<SuspensionKind, string>;

/** What a suspension costs, by its kind. */
function Costs({ suspension, line }: { readonly suspension: Suspension; readonly line: Line }) {
  const { t } = useTranslation('line');
  const format = useFormatters();
  if (suspension.feeFrom !== null && suspension.monthlyFee !== null && suspension.lastDay !== null) {
    return (
      <>
        <Row label={t('freeFrom', { day: format.day(suspension.since) })} value={t('free')} />
        <Row label={t('feeFrom', { day: format.day(suspension.feeFrom) })} value={formatAmount(suspension.monthlyFee, format)} />
        <Row label={t('longest')} value={format.dayOfYear(suspension.lastDay)} />
        <Note>{t('endsByItself')}</Note>
        <Note>{t('planWhile')}</Note>
      </>
    );
  }
  if (suspension.kind === 'arrears') {
    return (
      <>
        {line.owed > 0 ? <SumRow label={t('owed')} value={formatAmount(line.owed, format)} /> : null}
        <Row label={t('lostPlan')} value={t('asUsual')} />
      </>
    );
  }
  return (
    <>
      <Row label={t('lostCosts')} value={t('free')} />
      <Row label={t('lostPlan')} value={t('asUsual')} />
    </>
  );
}

function Suspended({ suspension, line }: { readonly suspension: Suspension; readonly line: Line }) {
  const { t } = useTranslation('line');
  const format = useFormatters();
  const days = Math.floor((millisOf(line.asOf) - millisOf(suspension.since)) / DAY); // whole days, as the stamp has the moment
  return (
    <Slip
      label={t(suspension.kind)}
      stamp={<Stamp state={t('stampSuspended')} closed tone="red" above={format.shortDay(suspension.since)} below={clockOf(suspension.since)} />}
      head={
        <>
          <Note>{t('state')}</Note>
          <Title>{t(suspension.kind)}</Title>
          <p>
            <Dial>{days === 0 ? t('sinceToday') : t(suspension.backBy === null ? WHY[suspension.kind] : 'whyPaid', { count: days })}</Dial>
          </p>
        </>
      }
    >
      <Tear />
      <Costs suspension={suspension} line={line} />
      <HowItEnds suspension={suspension} />
    </Slip>
  );
}

/** The money is used up: what comes in goes on, and topping up ends it (D30). */
function Barred({ barring: { since, missing } }: { readonly barring: Barring }) {
  const { t } = useTranslation('line');
  const format = useFormatters();
  return (
    <Slip
      label={t('barred')}
      stamp={<Stamp state={t('stampBarred')} closed={false} tone="red" above={format.shortDay(since)} below={clockOf(since)} />}
      head={
        <>
          <Note>{t('state')}</Note>
          <Title>{t('barred')}</Title>
          <p>{t(missing > 0 ? 'whyMissing' : 'whyUsedUp')}</p>
        </>
      }
    >
      <Tear />
      {missing > 0 ? <SumRow label={t('missing')} value={formatAmount(missing, format)} /> : null}
      <Note>{t('feesWait')}</Note>
    </Slip>
  );
}

/** The state of the line, first of all: what it is, since when, why, and what it costs. */
export function LineSlip({ line }: { readonly line: Line }) {
  const { t } = useTranslation('line');
  const format = useFormatters();
  if (line.suspension) return <Suspended suspension={line.suspension} line={line} />;
  if (line.barring) return <Barred barring={line.barring} />;
  return (
    <Slip
      label={t('state')}
      stamp={<Stamp state={t('stampInService')} closed tone="jade" above={format.shortDay(line.asOf)} below={clockOf(line.asOf)} />}
      head={
        <>
          <Note>{t('state')}</Note>
          <Title>{t('inService')}</Title>
          {line.inServiceSince === null ? null : <p>{t('inServiceSince', { day: format.dayOfYear(line.inServiceSince) })}</p>}
        </>
      }
    />
  );
}

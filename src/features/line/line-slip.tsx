import type { Line, Suspension } from '#contract/line.ts';
import type { SuspensionKind } from '#contract/suspension-kind.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { clockOf, DAY, millisOf } from '#lib/calendar.ts';
import { formatYuan } from '#lib/money.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Row, SumRow } from '#ui/figures/row.tsx';
import { Slip, Tear } from '#ui/slip/slip.tsx';
import { Stamp } from '#ui/slip/stamp.tsx';
import { Note, Title } from '#ui/text/text.tsx';
import { HowItEnds } from './how-it-ends.tsx';

const WHY = { 'own-request': 'whyOwnRequest', lost: 'whyLost', arrears: 'whyArrears', operator: 'whyOperator' } as const satisfies Record<SuspensionKind, string>;

/** What a stop costs, by its kind. */
function Costs({ stop, line }: { readonly stop: Suspension; readonly line: Line }) {
  const { t } = useTranslation('line');
  const format = useFormatters();
  if (stop.feeFrom !== null && stop.monthlyFee !== null && stop.lastDay !== null) {
    return (
      <>
        <Row label={t('freeFrom', { day: format.day(stop.since) })} value={t('free')} />
        <Row label={t('feeFrom', { day: format.day(stop.feeFrom) })} value={formatYuan(stop.monthlyFee)} />
        <Row label={t('longest')} value={format.dayOfYear(stop.lastDay)} />
        <Note>{t('endsByItself')}</Note>
        <Note>{t('planWhile')}</Note>
      </>
    );
  }
  if (stop.kind === 'arrears') {
    return (
      <>
        {line.owed > 0 ? <SumRow label={t('owed')} value={formatYuan(line.owed)} /> : null}
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

function Suspended({ stop, line }: { readonly stop: Suspension; readonly line: Line }) {
  const { t } = useTranslation('line');
  const format = useFormatters();
  const days = Math.floor((millisOf(line.asOf) - millisOf(stop.since)) / DAY); // whole days, as the stamp has the moment
  return (
    <Slip
      label={t(stop.kind)}
      stamp={<Stamp state={t('stampSuspended')} closed tone="red" above={format.shortDay(stop.since)} below={clockOf(stop.since)} />}
      head={
        <>
          <Note>{t('state')}</Note>
          <Title>{t(stop.kind)}</Title>
          <p>{days === 0 ? t('sinceToday') : t(WHY[stop.kind], { count: days })}</p>
        </>
      }
    >
      <Tear />
      <Costs stop={stop} line={line} />
      <HowItEnds stop={stop} />
    </Slip>
  );
}

/** The state of the line, first of all: what it is, since when, why, and what it costs. */
export function LineSlip({ line }: { readonly line: Line }) {
  const { t } = useTranslation('line');
  const format = useFormatters();
  if (line.suspension) return <Suspended stop={line.suspension} line={line} />;
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

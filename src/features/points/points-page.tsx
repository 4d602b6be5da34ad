import { useSuspenseQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import type { Points } from '#contract/points.ts';
import { pointsQuery } from '#data/points.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { clockOf } from '#lib/calendar.ts';
import { paths } from '#lib/paths.ts';
import { StaleNotice } from '#parts/page/stale-notice.tsx';
import { Further } from '#parts/page/further.tsx';
import { Page } from '#parts/page/page.tsx';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Figure } from '#ui/figures/figure.tsx';
import { Row, SumRow } from '#ui/figures/row.tsx';
import { Columns } from '#ui/layout/columns.tsx';
import { Slip, Tear } from '#ui/slip/slip.tsx';
import { Stamp } from '#ui/slip/stamp.tsx';
import { Note, Lead } from '#ui/text/text.tsx';
import { PointsDetail } from './points-detail.tsx';
import { Redemptions } from './redemptions.tsx';

function Lapsing({ points }: { readonly points: Points }) {
  const { t } = useTranslation('points');
  const format = useFormatters();
  const { lapsing, total } = points;
  if (!lapsing) return null;
  const day = format.day(lapsing.on);
  return <Lead tone="amber">{lapsing.points === total ? t('lapsesAll', { day }) : t('lapsesSoon', { points: format.count(lapsing.points), day })}</Lead>;
}

function PointsSlip({ points }: { readonly points: Points }) {
  const { t } = useTranslation('points');
  const format = useFormatters();
  const isSoon = points.lapsing !== null;
  return (
    <Slip
      label={t('title')}
      stamp={<Stamp state={t(isSoon ? 'soon' : 'valid')} closed={!isSoon} tone={isSoon ? 'amber' : 'jade'} above={format.shortDay(points.asOf)} below={clockOf(points.asOf)} />}
      head={
        <>
          <Note>{t('available')}</Note>
          <Figure amount={format.count(points.total)} unit={t('unit')} />
          <Lapsing points={points} />
        </>
      }
    >
      <Tear />
      {points.byYear.length === 0 ? <p>{t('none')}</p> : null}
      {points.byYear.map(({ year, expiresOn, left }) => (
        <Row key={year} label={t('ofYear', { year })} note={t('expiresOn', { day: format.dayOfYear(expiresOn) })} value={format.count(left)} />
      ))}
      <SumRow label={t('sum')} value={format.count(points.total)} />
      <Note>{t('rule')}</Note>
    </Slip>
  );
}

function Content() {
  const { data } = useSuspenseQuery(pointsQuery());
  const [search] = useSearchParams();
  return (
    <>
      <StaleNotice query={pointsQuery()} asOf={data.asOf} />
      <Columns
        side={
          <Further>
            <PointsDetail years={data.years} asked={Number(search.get('year'))} />
            <Redemptions redemptions={data.redemptions} />
          </Further>
        }
      >
        <PointsSlip points={data} />
      </Columns>
    </>
  );
}

/** Points: total and when they lapse, earned and used, redemptions (S67). */
export function Component() {
  const { t } = useTranslation('points');
  return (
    <Page title={t('title')} back={paths.me()} isHalf shapes={[['note', 'figure', 'item', 'item', 'row'], 'row', 'row']}>
      <Content />
    </Page>
  );
}

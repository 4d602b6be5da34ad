import type { PointsEntry, PointsYear } from '#contract/points.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatYuan } from '#lib/money.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Row, SumRow } from '#ui/figures/row.tsx';
import { Segmented } from '#ui/controls/types.tsx';
import { pointsChange } from './points-change.ts';
import styles from './points-detail.module.css';

function Entry({ entry }: { readonly entry: PointsEntry }) {
  const { t } = useTranslation('points');
  const format = useFormatters();
  const { bill, reward, kind } = entry;
  const label = {
    opening: () => t('kindOpening'),
    earned: () => t('kindEarned', { month: bill ? format.monthOfYear(bill.month) : '' }),
    redeemed: () => t('kindRedeemed', { reward: reward ? format.name(reward) : '' }),
    lapsed: () => t('kindLapsed'),
  }[kind]();
  const total = format.count(entry.total);
  const note = bill && bill.total !== null ? t('leavesOfBill', { bill: formatYuan(bill.total), total }) : t('leaves', { time: format.moment(entry.at), total });
  return <Row label={label} value={pointsChange(entry.points, format)} note={note} />;
}

function Sums({ year, isNow }: { readonly year: PointsYear; readonly isNow: boolean }) {
  const { t } = useTranslation('points');
  const format = useFormatters();
  return (
    <>
      <Row label={t('opening')} value={format.count(year.opening)} />
      <Row label={t('in')} value={pointsChange(year.in, format)} />
      <Row label={t('redeemed')} value={pointsChange(year.redeemed, format)} />
      <Row label={t('lapsed')} value={pointsChange(year.lapsed, format)} />
      <SumRow label={t(isNow ? 'closingNow' : 'closing')} value={format.count(year.closing)} />
    </>
  );
}

/** One year: what there was, what was earned, redeemed and lapsed, what that leaves; then each posting with its running total. The year stands in the address. */
export function PointsDetail({ years, asked }: { readonly years: readonly PointsYear[]; readonly asked: number }) {
  const { t } = useTranslation('points');
  const [newest] = years;
  const shown = years.find(({ year }) => year === asked) ?? newest;
  if (!shown) return null;
  return (
    <section aria-labelledby="points-detail">
      <h2 id="points-detail">{t('detail')}</h2>
      {years.length > 1 ? (
        <div className={styles.years}>
          <Segmented label={t('detail')} choices={years.map(({ year }) => ({ href: paths.points(year), label: t('year', { year }), current: year === shown.year }))} />
        </div>
      ) : null}
      <Sums year={shown} isNow={shown === newest} />
      <h3 className={styles.heading}>{t('each', { year: shown.year })}</h3>
      {shown.entries.length === 0 ? <p>{t('nothingYet')}</p> : null}
      <ul>
        {shown.entries.map((entry) => (
          <li key={entry.id}>
            <Entry entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  );
}

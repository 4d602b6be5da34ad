import { useTranslation } from '#i18n/use-translation.ts';
import { formatAmount } from '#i18n/words/format-amount.ts';
import type { Bill } from '#contract/bills.ts';
import type { BillMonth } from '#lib/calendar.ts';
import { formatYuan, type Fen } from '#lib/money.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Trend } from '#ui/pictures/trend.tsx';
import { Note } from '#ui/text/text.tsx';

/** The open months as bars that are links; `current` is the bill one is looking at, `average` (fen) stands below where it is given. */
export function BillTrend({
  months,
  current,
  average,
}: {
  readonly months: readonly (Bill['months'][number] & { readonly thirdParty?: Fen })[];
  readonly current?: BillMonth;
  readonly average?: Fen;
}) {
  const { t } = useTranslation('bills');
  const format = useFormatters();
  return (
    <section aria-labelledby="trend">
      <h2 id="trend">{t('trend')}</h2>
      <Trend
        label={t('trend')}
        mark={average}
        items={months.map(({ month, total, thirdParty }, index) => ({
          month: format.shortMonth(month),
          value: total,
          apart: thirdParty ?? 0,
          amount: formatAmount(total, format),
          href: paths.bill(month),
          current: current === undefined ? index === months.length - 1 && 'newest' : month === current && 'page',
        }))}
      />
      {average === undefined ? null : <Note>{t('average', { amount: formatYuan(average) })}</Note>}
    </section>
  );
}

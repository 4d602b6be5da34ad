import type { MonthPart } from '#contract/bills.ts';
import type { Home } from '#contract/home.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatAmount } from '#i18n/words/format-amount.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Row } from '#ui/figures/row.tsx';
import { StackedBar } from '#ui/pictures/stacked-bar.tsx';
import { Note } from '#ui/text/text.tsx';

const PARTS: readonly MonthPart[] = ['plan', 'services', 'thirdParty'];

/** What the month so far comes to and consists of; each part leads to its lines. */
export function MonthSoFar({ unbilled }: { readonly unbilled: Home['unbilled'] }) {
  const { t } = useTranslation('home-more');
  const format = useFormatters();
  const parts = PARTS.map((part) => ({ name: t(part), value: unbilled[part], amount: formatAmount(unbilled[part], format), href: paths.unbilled(part) }));
  return (
    <>
      <Row
        href={paths.unbilled()}
        label={
          <>
            {t('soFar', { month: format.month(unbilled.month) })} <Note inline>{t('unbilled')}</Note>
          </>
        }
        value={formatAmount(unbilled.total, format)}
        strong
      />
      <StackedBar parts={parts.filter(({ value }) => value !== 0)} />
    </>
  );
}

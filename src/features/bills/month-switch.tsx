import type { Bill } from '#contract/bills.ts';
import type { BillMonth } from '#lib/calendar.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Icon } from '#ui/text/icon.tsx';
import { back, forward } from '#ui/text/icons.ts';
import styles from './month-switch.module.css';

/** The bills before and after the one that is shown; the newest leads on to this month so far. */
export function MonthSwitch({ months, current }: { readonly months: Bill['months']; readonly current: BillMonth }) {
  const { t } = useTranslation('bills');
  const format = useFormatters();
  const position = months.findIndex(({ month }) => month === current);
  const before = months[position - 1];
  const after = months[position + 1];
  return (
    <nav className={styles.months} aria-label={t('otherMonths')}>
      {before ? (
        <a href={paths.bill(before.month)}>
          <Icon path={back} small /> {format.month(before.month)}
        </a>
      ) : null}
      <a className={styles.after} href={after ? paths.bill(after.month) : paths.unbilled()}>
        {after ? format.month(after.month) : t('soFar')} <Icon path={forward} small />
      </a>
    </nav>
  );
}

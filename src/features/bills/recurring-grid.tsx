import { useTranslation } from '#i18n/use-translation.ts';
import { formatAmount } from '#i18n/words/format-amount.ts';
import type { BillList } from '#contract/bills.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { DataTable } from '#ui/figures/data-table.tsx';
import { Tag } from '#ui/text/tag.tsx';
import { Note } from '#ui/text/text.tsx';

/** The newest month stands beside the item: on a phone the table scrolls, and what is new or gone must be seen first. */
function newestFirst<T>(oldestFirst: readonly T[]): T[] {
  return [...oldestFirst].reverse();
}

/** Charges that come every month across the window; what is new or gone says so by word and shape. */
export function RecurringGrid({ list }: { readonly list: BillList }) {
  const { t } = useTranslation(['bills', 'bill-items']);
  const format = useFormatters();
  if (list.recurring.length === 0) return null;
  return (
    <section>
      <h2>{t('recurring')}</h2>
      <DataTable
        caption={t('recurring')}
        columns={[t('item'), ...newestFirst(list.months).map(({ month }) => format.shortMonth(month))]}
        rows={list.recurring.map((row) => ({
          key: row.key,
          head: (
            <>
              <span>{format.name(row.name)}</span> {row.thirdParty ? <Note inline>{t('bill-items:thirdPartyLabel')}</Note> : null}{' '}
              {row.state === 'same' ? null : <Tag kind={row.state}>{t(row.state)}</Tag>}
            </>
          ),
          cells: newestFirst(row.amounts).map((amount) => (amount === null ? '—' : formatAmount(amount, format))),
        }))}
      />
      <Note>{t('recurringLead')}</Note>
    </section>
  );
}

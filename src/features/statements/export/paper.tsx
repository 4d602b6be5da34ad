import { memo } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import type { RecordBook } from '#data/record-book.ts';
import { formatYuan, type Fen } from '#lib/money.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { RecordTable } from '#features/statements/records/record-table.tsx';
import styles from './export.module.css';

export interface PaperProps {
  /** Whether the rows are drawn; otherwise the paper says that it is not the whole statement. */
  readonly isDrawn: boolean;
  readonly book: RecordBook;
  readonly positions: Int32Array<ArrayBuffer>;
  readonly filters: string;
  readonly total: Fen;
}

const Rows = memo(RecordTable);

/** The records on paper: every row, without windowing. Not seen on the screen. */
export function Paper({ isDrawn, book, positions, filters, total }: PaperProps) {
  const { t } = useTranslation('statements');
  const format = useFormatters();
  if (!isDrawn) return <p className={styles.partly}>{t('printPartly')}</p>;
  return (
    <div className={styles.paper}>
      {filters === '' ? null : (
        <p>
          <span>{t('printFilters', { filters })}</span> <span>{t('foundTotal', { total: formatYuan(total) })}</span>
        </p>
      )}
      <Rows book={book} positions={positions} label={t('listLabel', { month: format.monthOfYear(book.month) })} total={positions.length} />
    </div>
  );
}

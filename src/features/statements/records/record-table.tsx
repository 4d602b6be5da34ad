import { memo, type ReactNode } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import type { RecordBook } from '#data/record-book.ts';
import { clockOf } from '#lib/calendar.ts';
import { classNames } from '#ui/styles/class-names.ts';
import { amountOf, chargedOf, groupedNumber, recordLabels, recordAt } from './format-record.ts';
import { hrefOf, type StatementAddress } from '#features/statements/filter/statement-address.ts';
import styles from './record-table.module.css';
import { RecordFee } from './record-fee.tsx';
import { useLocalization, type Localization } from './use-localization.ts';

/** The cells of one row. */
export const RecordCells = memo(function RecordCells({
  book,
  position,
  localization,
}: {
  readonly book: RecordBook;
  readonly position: number;
  readonly localization: Localization;
}) {
  const { t, format } = localization;
  const labels = recordLabels(t);
  const record = recordAt(book, position, format);
  return (
    <>
      <div role="cell" className={styles.cell}>
        {`${format.shortDay(record.at)} ${format.weekday(record.day)} ${clockOf(record.at)}`}
      </div>
      <div role="cell" className={styles.cell}>
        {labels.type(record.type)}
      </div>
      <div role="cell" className={styles.cell}>
        {record.name === '' ? labels.kind(record.kind) : record.name}
      </div>
      <div role="cell" className={styles.cell}>
        {groupedNumber(record.peer)}
      </div>
      <div role="cell" className={styles.cell}>
        {record.place}
      </div>
      <div role="cell" className={styles.figure}>
        {amountOf(record, t, format)}
      </div>
      <div role="cell" className={styles.figure}>
        {chargedOf(record, t, format)}
      </div>
      <div role="cell" className={classNames(styles.figure, record.fee === 0 ? styles.free : styles.fee)}>
        <RecordFee record={record} month={book.month} what={record.name === '' ? labels.kind(record.kind) : record.name} localization={localization} />
      </div>
    </>
  );
});

export interface TableProps {
  readonly book: RecordBook;
  readonly positions: ArrayLike<number>;
  readonly label: string;
  /** Makes the headers of time and fee links that sort; without it the table only reads. */
  readonly address?: StatementAddress | undefined;
  /** Rows before these, in the paged form. */
  readonly offset?: number;
}

const COLUMNS = ['columnTime', 'columnType', 'columnWhat', 'columnPeer', 'columnPlace', 'columnAmount', 'columnCharged', 'columnFee'] as const;
/** Columns from here on are figures, at the right of their column. */
const FIRST_FIGURE = 5;

function Headers({ book, address }: Pick<TableProps, 'book' | 'address'>) {
  const { t } = useTranslation('statements');
  const isOldest = address?.order === 'oldest';
  return (
    <div role="row" className={styles.row} aria-rowindex={1}>
      {COLUMNS.map((column, index) => {
        const sorts = column === 'columnTime' || column === 'columnFee';
        const isByFee = address?.order === 'fee';
        const order = column === 'columnFee' ? 'fee' : isOldest || isByFee ? 'newest' : 'oldest';
        const sorted = !sorts || !address ? undefined : column === 'columnFee' ? (isByFee ? 'descending' : 'none') : isByFee ? 'none' : isOldest ? 'ascending' : 'descending';
        return (
          <div key={column} role="columnheader" aria-sort={sorted} className={index < FIRST_FIGURE ? styles.cell : styles.figure}>
            {sorts && address ? (
              <a className={styles.sort} href={hrefOf(book.month, address, { order })} data-replace="">
                {t(column)}
                <span aria-hidden="true">{sorted === 'descending' ? ' ↓' : sorted === 'ascending' ? ' ↑' : ''}</span>
              </a>
            ) : (
              t(column)
            )}
          </div>
        );
      })}
    </div>
  );
}

/**
 * The table with its headers. Roles on plain elements instead of `table` and `td`: for real cells the browser works out styles four
 * times slower (measured: 12 ms against 3 for a screenful), which a list of 20,000 rows cannot afford while it is scrolled.
 */
export function TableFrame({ book, label, address, rowCount, children }: Omit<TableProps, 'positions' | 'offset'> & { readonly rowCount: number; readonly children: ReactNode }) {
  return (
    <div role="table" className={styles.table} aria-label={label} aria-rowcount={rowCount + 1}>
      <div role="rowgroup" className={styles.head}>
        <Headers book={book} address={address} />
      </div>
      {children}
    </div>
  );
}

/** Records as a table, all rows in the page. */
export function RecordTable({ positions, offset = 0, total, ...frame }: TableProps & { readonly total: number }) {
  const localization = useLocalization();
  return (
    <TableFrame {...frame} rowCount={total}>
      <div role="rowgroup" className={styles.body}>
        {Array.from(positions, (position, index) => (
          <div key={position} role="row" className={styles.row} aria-rowindex={offset + index + 2}>
            <RecordCells book={frame.book} position={position} localization={localization} />
          </div>
        ))}
      </div>
    </TableFrame>
  );
}

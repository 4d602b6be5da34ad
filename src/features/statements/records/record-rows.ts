import type { RecordBook } from '#data/record-book.ts';
import { fen, type Fen } from '#lib/money.ts';
import { dayOfMonth } from './find-records.ts';
import type { StatementAddress } from '#features/statements/filter/statement-address.ts';

type Positions = Int32Array<ArrayBuffer>;

/** Puts positions, newest first as the book has them, in the order asked for. Equal fees stay newest first. */
export function inOrder(book: RecordBook, positions: Positions, order: StatementAddress['order']): Positions {
  if (order === 'newest') return positions;
  if (order === 'oldest') return positions.slice().reverse();
  const { fee } = book.columns;
  return positions.slice().sort((a, b) => (fee[b] ?? 0) - (fee[a] ?? 0) || a - b);
}

/**
 * Lines of a list in day groups: a position of the book, or, below zero, the head of a day (-31 is the 31st). `sums` are fen by day
 * of the month.
 */
export interface DayRows {
  readonly rows: Positions;
  readonly sums: readonly Fen[];
}

/** Groups positions that are in order of time by their day. */
export function dayRows(book: RecordBook, positions: Positions): DayRows {
  const rows = new Int32Array(positions.length + 31);
  const sums = new Float64Array(32);
  let length = 0;
  let current = 0;
  for (const position of positions) {
    const day = dayOfMonth(book.columns.at[position] ?? 0);
    if (day !== current) {
      rows[length++] = -day;
      current = day;
    }
    rows[length++] = position;
    sums[day] = (sums[day] ?? 0) + (book.columns.fee[position] ?? 0);
  }
  return { rows: rows.slice(0, length), sums: Array.from(sums, fen) };
}

/** Records a page of the paged form. */
export const RECORDS_A_PAGE = 50;

/** The positions of one page, and how many pages there are; a page beyond the last is the last. */
export function pageOfRecords(positions: Positions, page: number): { readonly positions: Positions; readonly page: number; readonly pages: number } {
  const pages = Math.max(1, Math.ceil(positions.length / RECORDS_A_PAGE));
  const shown = Math.min(page, pages);
  return { positions: positions.slice((shown - 1) * RECORDS_A_PAGE, shown * RECORDS_A_PAGE), page: shown, pages };
}

import { memo } from 'react';
import type { RecordBook } from '#data/record-book.ts';
import { clockOf } from '#lib/calendar.ts';
import { formatYuan, type Fen } from '#lib/money.ts';
import { DayHeading, RecordLine } from '#ui/figures/records.tsx';
import { dayIn, detailOf, recordAt, whatOf } from './record-words.ts';
import type { Telling } from './use-telling.ts';

/** A record as a line. `dated` where no day stands above it. */
export const BookLine = memo(function BookLine({
  book,
  position,
  dated,
  telling,
}: {
  readonly book: RecordBook;
  readonly position: number;
  readonly dated: boolean;
  readonly telling: Telling;
}) {
  const { t, words } = telling;
  const record = recordAt(book, position, words);
  const time = dated ? `${words.shortDay(record.at)} ${clockOf(record.at)}` : clockOf(record.at);
  return <RecordLine time={time} what={whatOf(record, t)} fee={formatYuan(record.fee)} free={record.fee === 0} detail={detailOf(record, t, words)} />;
});

/** The head of a day with what its records come to. */
export function BookDay({ book, day, sum, id, telling }: { readonly book: RecordBook; readonly day: number; readonly sum: Fen; readonly id?: string; readonly telling: Telling }) {
  const { words } = telling;
  const date = dayIn(book.month, day);
  return <DayHeading day={words.day(date)} weekday={words.weekday(date)} sum={formatYuan(sum)} {...(id ? { id } : {})} />;
}

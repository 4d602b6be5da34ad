import { memo } from 'react';
import type { RecordBook } from '#data/record-book.ts';
import { formatAmount } from '#i18n/words/format-amount.ts';
import { clockOf } from '#lib/calendar.ts';
import { type Fen } from '#lib/money.ts';
import { DayHeading, RecordLine } from '#ui/figures/records.tsx';
import { RecordFee } from './record-fee.tsx';
import { dayIn, detailOf, recordAt, whatOf } from './format-record.ts';
import type { Localization } from './use-localization.ts';

/** A record as a line. `dated` where no day stands above it. */
export const BookLine = memo(function BookLine({
  book,
  position,
  dated,
  localization,
}: {
  readonly book: RecordBook;
  readonly position: number;
  readonly dated: boolean;
  readonly localization: Localization;
}) {
  const { t, format } = localization;
  const record = recordAt(book, position, format);
  const time = dated ? `${format.shortDay(record.at)} ${clockOf(record.at)}` : clockOf(record.at);
  const what = whatOf(record, t);
  return (
    <RecordLine
      time={time}
      what={what}
      fee={<RecordFee record={record} month={book.month} what={what} localization={localization} />}
      free={record.fee === 0}
      detail={detailOf(record, t, format)}
    />
  );
});

/** The head of a day with what its records come to. */
export function BookDay({
  book,
  day,
  sum,
  id,
  localization,
}: {
  readonly book: RecordBook;
  readonly day: number;
  readonly sum: Fen;
  readonly id?: string;
  readonly localization: Localization;
}) {
  const { format } = localization;
  const date = dayIn(book.month, day);
  return <DayHeading day={format.day(date)} weekday={format.weekday(date)} sum={formatAmount(sum, format)} {...(id ? { id } : {})} />;
}

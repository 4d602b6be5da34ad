import type { RecordBook } from '#data/record-book.ts';
import { fen } from '#lib/money.ts';
import { BookDay, BookLine } from './record-line.tsx';
import type { DayRows } from './record-rows.ts';
import styles from './record-list.module.css';
import { useLocalization } from './use-localization.ts';

export interface LinesProps {
  readonly book: RecordBook;
  /** Lines with the heads of days among them; records alone when they are not in order of time. */
  readonly dayRows: DayRows;
  readonly isByTime: boolean;
  readonly label: string;
}

/** Splits rows into days: the day, 0 for records without a head, and its positions. */
function groupsOf({ rows }: DayRows): { readonly day: number; readonly positions: number[] }[] {
  const groups: { day: number; positions: number[] }[] = [];
  for (const row of rows) {
    if (row < 0) groups.push({ day: -row, positions: [] });
    else {
      if (groups.length === 0) groups.push({ day: 0, positions: [] });
      groups.at(-1)?.positions.push(row);
    }
  }
  return groups;
}

/** Records as lines in day groups, all of them in the page. */
export function RecordLines({ book, dayRows, isByTime }: LinesProps) {
  const localization = useLocalization();
  return groupsOf(dayRows).map(({ day, positions }) => (
    <section key={day} className={styles.group} aria-labelledby={day > 0 ? `day-${day}` : undefined}>
      {day > 0 ? <BookDay book={book} day={day} sum={dayRows.sums[day] ?? fen(0)} id={`day-${day}`} localization={localization} /> : null}
      <ul>
        {positions.map((position) => (
          <li key={position}>
            <BookLine book={book} position={position} dated={!isByTime} localization={localization} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

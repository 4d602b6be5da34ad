import type { ReactNode } from 'react';
import { classNames } from '#ui/styles/class-names.ts';
import styles from './records.module.css';
import { Note } from '#ui/text/text.tsx';

/** The head of a day: date, weekday, sum of the day, over an ink rule. */
export function DayHeading({ day, weekday, sum, id }: { day: string; weekday: string; sum: string; id?: string }) {
  return (
    <div className={styles.day}>
      <h3 id={id}>
        <span>{day}</span> <Note inline>{weekday}</Note>
      </h3>
      <span>{sum}</span>
    </div>
  );
}

/** One record of a statement: time, what, fee, and a grey line. What cost money is bold. Goes into an `li`. */
export function RecordLine({ time, what, fee, free, detail }: { time: string; what: ReactNode; fee: ReactNode; free: boolean; detail?: ReactNode }) {
  return (
    <div className={styles.record}>
      <span>{time}</span>
      <span className={styles.what}>
        <span>{what}</span>
        {detail ? <span className={styles.detail}>{detail}</span> : null}
      </span>
      <span className={classNames(styles.fee, free && styles.free)}>{fee}</span>
    </div>
  );
}

import { classNames } from '#ui/styles/class-names.ts';
import styles from './stacked-bar.module.css';

/** A part of the whole. `value` sets its length (fen, or whatever all parts share); `amount` is the same as text. */
export type StackedPart = { name: string; value: number; amount: string; href: string };

const LOOK = [styles.first, styles.second, styles.third];

/** What something consists of, as one bar. The names below it are its table, and lead to what each part is made of; a part of nothing, or below zero, has no length. */
export function StackedBar({ parts }: { parts: readonly StackedPart[] }) {
  const lengths = parts.map(({ value }) => Math.max(0, value));
  const total = lengths.reduce((all, length) => all + length, 0) || 1;
  const percent = (value: number) => `${Math.round((value / total) * 1000) / 10}%`;
  return (
    <>
      <svg className={styles.bar} aria-hidden="true">
        {lengths.map((length, i) =>
          length > 0 ? (
            <rect key={parts[i]?.name} className={LOOK[i]} x={percent(lengths.slice(0, i).reduce((all, one) => all + one, 0))} width={percent(length)} height="100%" />
          ) : null,
        )}
      </svg>
      <ul className={styles.parts}>
        {parts.map(({ name, amount, href }, i) => (
          <li key={name}>
            <a href={href}>
              <svg className={classNames(styles.dot, LOOK[i])} aria-hidden="true">
                <rect width="100%" height="100%" rx="2" />
              </svg>
              {name} {amount}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

import { classNames } from '#ui/styles/class-names.ts';
import styles from './trend.module.css';

/** A month of the trend. `value` sets the length of the bar (fen), `amount` is the same as text. */
export type TrendItem = { month: string; value: number; amount: string; href: string; current?: boolean | undefined };

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/**
 * Months, oldest first, as rows of month, bar and amount, each a link: the chart is its own table. Bars start at zero, always; with
 * an amount below zero the zero line moves in and that bar goes to the left.
 */
export function Trend({ items, label }: { items: readonly TrendItem[]; label: string }) {
  const low = Math.min(0, ...items.map((item) => item.value));
  const high = Math.max(0, ...items.map((item) => item.value));
  const range = high - low || 1;
  return (
    <ul className={styles.trend} aria-label={label}>
      {items.map((item) => {
        const start = percent((Math.min(0, item.value) - low) / range);
        const length = percent(Math.abs(item.value) / range);
        return (
          <li key={item.month}>
            <a className={classNames(styles.month, item.current && styles.current)} href={item.href} aria-current={item.current ? 'page' : undefined}>
              <span className={styles.name}>{item.month}</span>
              <svg className={styles.bar} aria-hidden="true">
                <rect x={start} width={length} height="100%" />
                {low < 0 ? <rect x={percent(-low / range)} width="1" height="100%" /> : null}
              </svg>
              <span className={styles.amount}>{item.amount}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}

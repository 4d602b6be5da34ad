import { classNames } from '#ui/styles/class-names.ts';
import { Icon } from '#ui/text/icon.tsx';
import { forward } from '#ui/text/icons.ts';
import styles from './trend.module.css';

/** A month of the trend. `value` sets the length of the bar (fen), `amount` is the same as text. */
export type TrendItem = {
  month: string;
  value: number;
  amount: string;
  href: string;
  /** The part of it drawn apart, at the end of the bar. */
  apart?: number;
  /** The one that is shown, or the newest where none is: it stands out. */
  current?: 'page' | 'newest' | false;
};

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/**
 * Months, oldest first, as rows of month, bar and amount, each a link: the chart is its own table. Bars start at zero, always; with
 * an amount below zero the zero line moves in and that bar goes to the left. `mark` is a value to compare all with.
 */
export function Trend({ items, label, mark }: { items: readonly TrendItem[]; label: string; mark?: number | undefined }) {
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
            <a className={classNames(styles.month, item.current && styles.current)} href={item.href} aria-current={item.current === 'page' ? 'page' : undefined}>
              <span className={styles.name}>{item.month}</span>
              <svg className={styles.bar} aria-hidden="true">
                <rect x={start} width={length} height="100%" />
                {item.apart && item.apart > 0 && item.value > 0 ? (
                  <rect
                    className={styles.apart}
                    x={percent((Math.max(0, item.value - item.apart) - low) / range)}
                    width={percent(Math.min(item.apart, item.value) / range)}
                    height="100%"
                  />
                ) : null}
                {mark === undefined || mark <= 0 ? null : <rect className={styles.mark} x={percent((mark - low) / range)} y="-25%" width="2" height="150%" />}
                {low < 0 ? <rect x={percent(-low / range)} width="1" height="100%" /> : null}
              </svg>
              <span className={styles.amount}>
                {item.amount} <Icon path={forward} small tone="grey" />
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}

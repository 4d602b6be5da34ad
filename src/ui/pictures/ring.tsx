import type { ReactNode } from 'react';
import styles from './ring.module.css';

/** A stretch of the ring, from 0 at the top to 1 all the way round. */
export type RingPart = { from: number; to: number };

const within = (share: number) => Math.min(1, Math.max(0, share || 0));
const percent = (share: number) => Math.round(share * 1000) / 10;

/**
 * What is left of the whole as a ring: the stretches one behind the other, the second one lighter, and a notch at `mark` (where time
 * stands). Its words stand inside, so it says nothing itself.
 */
export function Ring({ parts, mark, children }: { parts: readonly RingPart[]; mark: number; children: ReactNode }) {
  return (
    <div className={styles.ring}>
      <svg viewBox="0 0 120 120" aria-hidden="true">
        <circle className={styles.track} cx="60" cy="60" r="53" />
        {parts.map(({ from, to }) => (
          <circle
            key={from}
            className={styles.part}
            cx="60"
            cy="60"
            r="53"
            pathLength="100"
            strokeDasharray={`${percent(within(to) - within(from))} 100`}
            transform={`rotate(${percent(within(from)) * 3.6 - 90} 60 60)`}
          />
        ))}
        <path className={styles.mark} d="M60 0v14" transform={`rotate(${percent(within(mark)) * 3.6} 60 60)`} />
      </svg>
      <div className={styles.words}>{children}</div>
    </div>
  );
}

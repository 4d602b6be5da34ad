import type { ReactNode } from 'react';
import styles from './columns.module.css';

/** What counts, and what explains it: below it on a phone, beside it on a wide screen. */
export function Columns({ children, side }: { children: ReactNode; side?: ReactNode }) {
  return (
    <div className={styles.columns}>
      <div>{children}</div>
      <div>{side}</div>
    </div>
  );
}

import type { ReactNode } from 'react';
import styles from './unseen.module.css';

/** Words for screen readers alone. */
export function Unseen({ children, live }: { children: ReactNode; live?: boolean }) {
  return (
    <span className={styles.unseen} role={live ? 'status' : undefined}>
      {children}
    </span>
  );
}

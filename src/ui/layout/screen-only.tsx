import type { ReactNode } from 'react';
import styles from './screen-only.module.css';

/** What helps on a screen alone: it stands neither on paper nor in the picture of a slip. */
export function ScreenOnly({ children }: { children: ReactNode }) {
  return <div className={styles.only}>{children}</div>;
}

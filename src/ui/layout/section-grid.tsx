import type { ReactNode } from 'react';
import styles from './section-grid.module.css';

/** Sections of the same kind, as the months of a list: one below the other on a phone, two beside each other on a wide screen, over the width of `Columns`. */
export function SectionGrid({ children }: { children: ReactNode }) {
  return <div className={styles.grid}>{children}</div>;
}

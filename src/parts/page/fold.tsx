import type { ReactNode } from 'react';
import styles from './fold.module.css';

/** What is folded away under a few words, for who wants to know. */
export function Fold({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <details className={styles.fold}>
      <summary>{label}</summary>
      {children}
    </details>
  );
}

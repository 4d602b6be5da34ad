import type { ReactNode } from 'react';
import { Note } from './text.tsx';
import styles from './heading-line.module.css';

/** A heading with a quiet word at the other end of its line. */
export function HeadingLine({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <div className={styles.line}>
      <h2>{heading}</h2>
      <Note inline>{children}</Note>
    </div>
  );
}

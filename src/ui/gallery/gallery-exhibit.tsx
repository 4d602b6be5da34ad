import type { ReactNode } from 'react';
import styles from './gallery.module.css';

/** A headed part of the gallery. */
export function Exhibit({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.exhibit}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

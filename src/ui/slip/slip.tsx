import type { ReactNode, Ref } from 'react';
import styles from './slip.module.css';

/**
 * The paper slip: one a screen, only for what counts (an account, an order). `head` is the answer above the first tear line; the
 * stamp floats in it, so a long amount slides under the stamp instead of over it.
 */
export function Slip({
  label,
  stamp,
  head,
  headRef,
  children,
}: {
  label: string;
  stamp?: ReactNode;
  head?: ReactNode;
  headRef?: Ref<HTMLDivElement> | undefined;
  children?: ReactNode;
}) {
  return (
    <section className={styles.slip} aria-label={label}>
      {head || stamp ? (
        <div className={styles.head} ref={headRef}>
          {stamp}
          {head}
        </div>
      ) : null}
      {children}
    </section>
  );
}

/** The acts that follow from what the slip says: side by side where there is room. */
export function Acts({ children }: { children: ReactNode }) {
  return <div className={styles.acts}>{children}</div>;
}

/** The tear line; at most two a slip. */
export function Tear() {
  return <hr className={styles.tear} />;
}

import type { ReactNode } from 'react';
import { Icon } from '#ui/text/icon.tsx';
import styles from './small-slip.module.css';

/** Slips on a shelf: one below the other, two beside each other where there is room. */
export function Shelf({ children }: { children: ReactNode }) {
  return <ul className={styles.shelf}>{children}</ul>;
}

export type SmallSlipProps = {
  href: string;
  /** Path data of what was done; words say it too. */
  icon: string;
  title: string;
  /** What and for how much, when. */
  children: ReactNode;
  /** A stamp where there is a slip behind it; otherwise the state in a mark. */
  state: ReactNode;
};

/** A slip as it lies on the shelf: what, when, and its stamp. All of it is the link. */
export function SmallSlip({ href, icon, title, children, state }: SmallSlipProps) {
  return (
    <li>
      <a className={styles.piece} href={href}>
        <Icon path={icon} tone="jade" />
        <span className={styles.what}>
          <b>{title}</b>
          {children}
        </span>
        {state}
      </a>
    </li>
  );
}

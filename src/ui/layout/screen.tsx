import type { ReactNode } from 'react';
import { classNames } from '#ui/styles/class-names.ts';
import styles from './screen.module.css';

/** The page: bar, content in its column, then the grid of services and the foot at the lower edge. `wide` gives a table more room on a desktop. */
export function Screen({ bar, children, after, wide }: { bar: ReactNode; children: ReactNode; after?: ReactNode; wide?: boolean }) {
  return (
    <div className={classNames(styles.screen, wide && styles.wide)}>
      {bar}
      <main>{children}</main>
      {after}
    </div>
  );
}

/** The actions of a screen, within the thumb's reach: primary, outlined, then a text link. */
export function Foot({ children }: { children: ReactNode }) {
  return <footer className={styles.foot}>{children}</footer>;
}

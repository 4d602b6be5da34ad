import type { ReactNode } from 'react';
import { classNames } from '#ui/styles/class-names.ts';
import styles from './screen.module.css';

/** The page: bar, content in its column, a foot at the lower edge, and the tab bar below all. `wide` gives a table more room on a desktop. */
export function Screen({ bar, children, after, tabs, wide }: { bar: ReactNode; children: ReactNode; after?: ReactNode; tabs?: ReactNode; wide?: boolean }) {
  return (
    <div className={classNames(styles.screen, Boolean(tabs) && styles.tabbed, wide && styles.wide)}>
      {bar}
      <main>{children}</main>
      {after}
      {tabs}
    </div>
  );
}

/** The actions of a screen, within the thumb's reach: primary, outlined, then a text link. */
export function Foot({ children }: { children: ReactNode }) {
  return <footer className={styles.foot}>{children}</footer>;
}

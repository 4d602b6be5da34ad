import type { ReactNode } from 'react';
import styles from './bar.module.css';
import { Icon } from '#ui/text/icon.tsx';
import { back as backIcon } from '#ui/text/icons.ts';

/** The top of a screen: where am I, and the way back. The heading takes the focus on navigation. `end` holds a link or a quiet word. */
export function Bar({ title, back, end }: { title: ReactNode; back?: { href: string; label: string } | undefined; end?: ReactNode }) {
  return (
    <header className={styles.bar}>
      {back ? (
        <a className={styles.tap} href={back.href} aria-label={back.label}>
          <Icon path={backIcon} />
        </a>
      ) : null}
      <h1 tabIndex={-1}>{title}</h1>
      {end ? <div className={styles.end}>{end}</div> : null}
    </header>
  );
}

/** A link that is an icon alone, with its name for screen readers. */
export function TapLink({ href, label, icon }: { href: string; label: string; icon: string }) {
  return (
    <a className={styles.tap} href={href} aria-label={label}>
      <Icon path={icon} />
    </a>
  );
}

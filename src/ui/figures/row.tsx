import type { ReactNode } from 'react';
import { classNames } from '#ui/styles/class-names.ts';
import { Icon } from '#ui/text/icon.tsx';
import { forward } from '#ui/text/icons.ts';
import styles from './row.module.css';

export type RowProps = {
  label: ReactNode;
  /** The figure or word at the right; never wraps. */
  value?: ReactNode;
  /** One line under the row: how it is worked out. */
  note?: ReactNode;
  /** Makes the whole row a link. A chevron only if every row of the group has one. */
  href?: string | undefined;
  chevron?: boolean | undefined;
  /** For the row that is this page: bold, `aria-current`. */
  current?: 'page' | 'true' | undefined;
  strong?: boolean | undefined;
  className?: string | undefined;
};

/** Words, a dotted leader on the baseline, a figure. Long words wrap; the figure takes its own line only when nothing else is left. */
export function Row({ label, value, note, href, chevron = href !== undefined, current, strong, className }: RowProps) {
  const line = (
    <>
      <span className={styles.label}>
        <span>{label}</span>
      </span>
      <span className={styles.value}>
        <span>{value}</span>
        {chevron ? <Icon path={forward} small tone="grey" /> : null}
      </span>
    </>
  );
  const look = classNames(styles.row, href !== undefined && styles.link, strong && styles.strong, className);
  if (note) {
    const body = (
      <>
        <span className={look}>{line}</span>
        <span className={styles.note}>{note}</span>
      </>
    );
    return href === undefined ? (
      <div className={styles.item}>{body}</div>
    ) : (
      <a className={styles.item} href={href} aria-current={current}>
        {body}
      </a>
    );
  }
  return href === undefined ? (
    <div className={look}>{line}</div>
  ) : (
    <a className={look} href={href} aria-current={current}>
      {line}
    </a>
  );
}

/** What it came to: bold, the figure in the title size. */
export function SumRow(props: RowProps) {
  return <Row {...props} className={styles.sum} />;
}

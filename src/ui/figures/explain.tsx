import type { ReactNode } from 'react';
import styles from './explain.module.css';
import { type Fact, Facts } from './facts.tsx';
import { Row } from './row.tsx';

/**
 * An item that opens: the row with its one-line note, then how it is worked out, since when, what ends it, and links. `state`: how it stands, where
 * that is not as usual; it is said to everybody, open or not. `isOpen`: as it comes.
 */
export function Explain({
  label,
  value,
  note,
  state,
  facts,
  links,
  isOpen,
}: {
  label: ReactNode;
  value: ReactNode;
  note?: ReactNode;
  state?: ReactNode;
  facts: readonly Fact[];
  links?: ReactNode;
  isOpen?: boolean;
}) {
  return (
    <details className={styles.explain} open={isOpen}>
      <summary>
        <Row label={label} value={value} />
        {state ? <span className={styles.state}>{state}</span> : null}
        {note ? <span className={styles.note}>{note}</span> : null}
      </summary>
      <div className={styles.more}>
        <Facts facts={facts} small />
        {links ? <div className={styles.links}>{links}</div> : null}
      </div>
    </details>
  );
}

import type { ReactNode } from 'react';
import { classNames } from '#ui/styles/class-names.ts';
import styles from './facts.module.css';

/** A term and what holds for it; `note` is a grey second line. */
export type Fact = { term: string; value: ReactNode; note?: ReactNode };

/** Facts in two columns, word for word the same on the fee page, the confirmation and the slip (W7). `small` inside an opened line. */
export function Facts({ facts, small }: { facts: readonly Fact[]; small?: boolean }) {
  return (
    <dl className={classNames(styles.facts, small && styles.small)}>
      {facts.map((fact) => (
        <div key={fact.term}>
          <dt>{fact.term}</dt>
          <dd>
            <span>{fact.value}</span>
            {fact.note ? <small>{fact.note}</small> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

import { classNames } from '#ui/styles/class-names.ts';
import { Row } from '#ui/figures/row.tsx';
import styles from './types.module.css';

/** A choice that is a link: the address holds the filter. */
export type Choice = { href: string; label: string; value?: string | undefined; current?: boolean | undefined };

/** The types of record with their sums, which are the filter and add up to the total above. Chosen: wash, bold, solid leader. */
export function Types({ label, choices }: { label: string; choices: readonly Choice[] }) {
  return (
    <nav className={styles.types} aria-label={label}>
      {choices.map((choice) => (
        <Row
          key={choice.href}
          href={choice.href}
          chevron={false}
          label={choice.label}
          value={choice.value}
          current={choice.current ? 'true' : undefined}
          strong={choice.current}
          className={classNames(styles.type, choice.current && styles.chosen)}
        />
      ))}
    </nav>
  );
}

/** Two to four choices side by side, one of them taken. */
export function Segmented({ label, choices }: { label: string; choices: readonly Choice[] }) {
  return (
    <nav className={styles.segmented} aria-label={label}>
      {choices.map((choice) => (
        <a key={choice.href} href={choice.href} aria-current={choice.current ? 'true' : undefined}>
          {choice.label}
        </a>
      ))}
    </nav>
  );
}

import type { ReactNode } from 'react';
import { classNames } from '#ui/styles/class-names.ts';
import type { Tone } from './icon.tsx';
import tones from '#ui/styles/tones.module.css';
import styles from './text.module.css';

/** A note: the small grey size. A paragraph, or `inline` within a line. */
export function Note({ children, inline, id }: { children: ReactNode; inline?: boolean; id?: string }) {
  return inline ? (
    <span className={styles.quiet}>{children}</span>
  ) : (
    <p className={styles.quiet} id={id}>
      {children}
    </p>
  );
}

/** Words that never part: an amount and its unit, a number. */
export function NoWrap({ children }: { children: ReactNode }) {
  return <span className={styles.keep}>{children}</span>;
}

/** A link within a sentence: no taller than its line. */
export function InlineLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className={styles.inline} href={href}>
      {children}
    </a>
  );
}

/** What a slip or a refusal is about, in the title size. */
export function Title({ children, id, level = 2 }: { children: ReactNode; id?: string; level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <Heading className={styles.title} id={id}>
      {children}
    </Heading>
  );
}

/** A bold sentence that states how things are, in the colour of its meaning. */
export function Lead({ children, tone }: { children: ReactNode; tone?: Tone }) {
  return <p className={classNames(styles.state, tone && tones[tone])}>{children}</p>;
}

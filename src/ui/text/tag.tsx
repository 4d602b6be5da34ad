import { classNames } from '#ui/styles/class-names.ts';
import { Icon, type Tone } from './icon.tsx';
import { fall, minus, plus, up } from './icons.ts';
import styles from './tag.module.css';
import tones from '#ui/styles/tones.module.css';

/** How a charge changed against the month before. */
export type ChangeKind = 'new' | 'gone' | 'more' | 'less';

const CHANGE_SHAPE = { new: plus, gone: minus, more: up, less: fall } satisfies Record<ChangeKind, string>;

/** A word and a shape for a change; neither colour nor shape alone. */
export function Tag({ kind, children }: { kind: ChangeKind; children: string }) {
  return (
    <span className={styles.tag}>
      <Icon path={CHANGE_SHAPE[kind]} small />
      <span>{children}</span>
    </span>
  );
}

/** A word with its own shape: what holds for one thing among many. */
export function Mark({ icon, tone, children }: { icon?: string | undefined; tone?: Tone | undefined; children: string }) {
  return (
    <span className={classNames(styles.mark, tones[tone ?? 'grey'])}>
      {icon ? <Icon path={icon} small /> : null}
      <span>{children}</span>
    </span>
  );
}

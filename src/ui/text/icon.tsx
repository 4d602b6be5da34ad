import { classNames } from '#ui/styles/class-names.ts';
import styles from './icon.module.css';
import tones from '#ui/styles/tones.module.css';

/** Colours with a meaning: jade for actions and what is settled, amber for soon or open, red for stopped or refused, grey for neither. */
export type Tone = 'jade' | 'amber' | 'red' | 'grey';

/** A line icon from `icons.ts`; silent for screen readers unless it has a `label`, because words stand beside it. */
export function Icon({ path, tone, small, label }: { path: string; tone?: Tone | undefined; small?: boolean; label?: string }) {
  return (
    <svg
      className={classNames(styles.icon, tone && tones[tone], small && styles.small)}
      viewBox="0 0 24 24"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
    >
      <path d={path} />
    </svg>
  );
}

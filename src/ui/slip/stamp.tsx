import { classNames } from '#ui/styles/class-names.ts';
import type { Tone } from '#ui/text/icon.tsx';
import styles from './stamp.module.css';
import tones from '#ui/styles/tones.module.css';

export type StampProps = {
  /** The state in two or three characters: 正常, 待确认, 已受理. */
  state: string;
  /** Closed: a double ring, the matter is settled. Open: one dashed ring. */
  closed: boolean;
  tone: Tone;
  above?: string | undefined;
  below?: string | undefined;
  /** True at the moment the state closes, once; never on reload. */
  animated?: boolean | undefined;
};

/** Width of a word in characters of Chinese: Latin letters and figures are about half as wide. */
function measure(word: string): number {
  let width = 0;
  for (const character of word) width += character > '\u2e7f' ? 1 : 0.6;
  return width;
}

/** The round date stamp that tells whether a matter is settled. It carries nothing the text of the slip does not say. */
export function Stamp({ state, closed, tone, above, below, animated }: StampProps) {
  return (
    <svg
      className={classNames(styles.stamp, tones[tone], !closed && styles.open, animated && styles.animated)}
      viewBox="0 0 88 88"
      role="img"
      aria-label={[state, above, below].filter(Boolean).join(' ')}
    >
      <circle cx="44" cy="44" r="42.5" />
      {closed ? <path className={styles.fine} d="M5 44a39 39 0 1 0 78 0 39 39 0 1 0-78 0M7.2 31h73.6M7.2 57h73.6" /> : null}
      {above ? (
        <text x="44" y="25.5">
          {above}
        </text>
      ) : null}
      <text className={classNames(styles.state, measure(state) > 3.5 && styles.long, measure(state) > 5.5 && styles.longer)} x="44.4" y={measure(state) > 3.5 ? '49' : '51'}>
        {state}
      </text>
      {below ? (
        <text x="44" y="70">
          {below}
        </text>
      ) : null}
    </svg>
  );
}

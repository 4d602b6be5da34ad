import type { ReactNode } from 'react';
import { Icon, type Tone } from '#ui/text/icon.tsx';
import { check, clock, info, stop } from '#ui/text/icons.ts';
import styles from './message.module.css';
import { TextLink } from '#ui/controls/button.tsx';
import tones from '#ui/styles/tones.module.css';

/** The shape that goes with a tone, so that no state is told by colour alone. */
const TONE_SHAPE = { jade: check, amber: clock, red: stop, grey: info } satisfies Record<Tone, string>;

/** An icon and a sentence, flat on the desk. */
export function Message({ children, tone, icon }: { children: ReactNode; tone?: Tone | undefined; icon?: string | undefined }) {
  return (
    <p className={styles.message}>
      <Icon path={icon ?? TONE_SHAPE[tone ?? 'grey']} tone={tone} />
      <span>{children}</span>
    </p>
  );
}

/** Above every screen, in its gutter: announced when something comes. */
export function Strip({ children }: { children: ReactNode }) {
  return (
    <div className={styles.strip} role="status">
      {children}
    </div>
  );
}

/** Something that needs attention: the shape of its urgency, a sentence, and the act that settles it; a `word` says what it is where the sentence alone does not. */
export function Notice({ tone, word, children, action }: { tone: Tone; word?: string; children: ReactNode; action?: { href: string; label: string } | undefined }) {
  return (
    <div className={styles.notice}>
      <Icon path={TONE_SHAPE[tone]} tone={tone} />
      <p>
        {word ? <b className={tones[tone]}>{word}</b> : null}
        {children}
      </p>
      {action ? <TextLink href={action.href}>{action.label}</TextLink> : null}
    </div>
  );
}

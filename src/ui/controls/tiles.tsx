import { Icon } from '#ui/text/icon.tsx';
import styles from './tiles.module.css';
import type { Choice } from './types.tsx';

/** Choices with a picture each, three side by side, one of them taken or none. */
export function Tiles({ label, choices }: { label: string; choices: readonly (Choice & { icon: string })[] }) {
  return (
    <nav className={styles.tiles} aria-label={label}>
      {choices.map((choice) => (
        <a key={choice.href} href={choice.href} aria-current={choice.current ? 'true' : undefined}>
          <Icon path={choice.icon} />
          {choice.label}
        </a>
      ))}
    </nav>
  );
}

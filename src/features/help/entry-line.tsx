import { Dial } from '#parts/formatting/dial.tsx';
import { TextLink } from '#ui/controls/button.tsx';
import { Facts } from '#ui/figures/facts.tsx';
import { Icon } from '#ui/text/icon.tsx';
import { down } from '#ui/text/icons.ts';
import { Note } from '#ui/text/text.tsx';
import type { HelpEntry } from './entry.ts';
import styles from './help.module.css';

function Answer({ entry: { lines, facts, note, link } }: { readonly entry: HelpEntry }) {
  return (
    <div className={styles.answer}>
      {lines.map((line) => (
        <p key={line}>
          <Dial>{line}</Dial>
        </p>
      ))}
      {facts ? <Facts facts={facts} small /> : null}
      {note ? <Note>{note}</Note> : null}
      {link ? <TextLink href={link.href}>{link.label}</TextLink> : null}
    </div>
  );
}

/** A question that opens to its answer; what is short stands open. `isFirst`: nearest to what was looked for, and unfolded as it comes. */
export function EntryLine({ entry, isTitled = true, isFirst = false }: { readonly entry: HelpEntry; readonly isTitled?: boolean; readonly isFirst?: boolean }) {
  if (entry.isOpen)
    return (
      <li className={styles.entry}>
        {isTitled ? <b>{entry.title}</b> : null}
        <Answer entry={entry} />
      </li>
    );
  return (
    <li className={styles.entry}>
      <details open={isFirst}>
        <summary>
          <span>{entry.title}</span>
          <Icon path={down} small tone="grey" />
        </summary>
        <Answer entry={entry} />
      </details>
    </li>
  );
}

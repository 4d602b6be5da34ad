import type { CommandStore } from '#mocks/control/command-store.ts';
import { drawSecret } from '#mocks/hosts/draw-secret.ts';
import type { Command } from '#mocks/operator/core/wire.ts';
import { readInTab, type Keep } from './tab-storage.ts';

/** The journal of the operator in the page: one entry a command in this tab's storage, so that a reload finds the world as it was. */
export const JOURNAL_KEY = 'palm-hall.operator-journal';
export const SECRET_KEY = 'palm-hall.operator-secret';

/** What this tab has kept; empty where nothing was, or where it cannot be read. */
export function loadJournal(): readonly Command[] {
  try {
    const commands = JSON.parse(readInTab(JOURNAL_KEY) ?? '[]') as Command[]; // written by `tabStore` below
    return Array.isArray(commands) ? commands : [];
  } catch {
    return []; // somebody else's text: a fresh world
  }
}

/** The secret of this tab's world, drawn once and kept beside its journal; where nothing can be kept, one for as long as the page is open. */
export function tabSecret(keep: Keep): string {
  const known = readInTab(SECRET_KEY);
  if (known !== null) return known;
  const drawn = drawSecret();
  keep(SECRET_KEY, drawn);
  return drawn;
}

/** Keeps commands. With a full storage a write goes on all the same: nobody could free the space here. */
export function tabStore(keep: Keep): CommandStore {
  const write = (commands: readonly Command[]) => keep(JOURNAL_KEY, JSON.stringify(commands));
  return {
    append: (command) => write([...loadJournal(), command]),
    undo: () => write(loadJournal().slice(0, -1)),
    begin: write,
  };
}

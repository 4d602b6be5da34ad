import type { CommandStore } from '#mocks/control/command-store.ts';
import { drawSecret } from '#mocks/hosts/draw-secret.ts';
import type { Command } from '#mocks/operator/core/wire.ts';

/** The journal of the operator in the page: one entry a command in this tab's storage, so that a reload finds the world as it was. */
const KEY = 'palm-hall.operator-journal';
const SECRET_KEY = 'palm-hall.operator-secret';

interface Journal {
  readonly seed?: number;
  readonly commands: readonly Command[];
}

/** What this tab has kept; empty where nothing was, or where it cannot be read. */
export function loadJournal(): Journal {
  try {
    const commands = JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as Command[]; // written by `write` below
    return { commands: Array.isArray(commands) ? commands : [] };
  } catch {
    return { commands: [] }; // storage blocked or somebody else's text: a fresh world
  }
}

/** Writes what is kept. Without storage, or with a full one, the world lives until the page is left: here a write goes on all the same, as nobody could free the space. */
function write(commands: readonly Command[]): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(commands));
  } catch (error) {
    console.info('The mock operator cannot keep its journal here; a reload starts afresh.', error);
  }
}

/** The secret of this tab's world, drawn once and kept beside its journal; where nothing can be kept, one for as long as the page is open. */
export function tabSecret(): string {
  const drawn = drawSecret();
  try {
    const known = sessionStorage.getItem(SECRET_KEY);
    if (known === null) sessionStorage.setItem(SECRET_KEY, drawn);
    return known ?? drawn;
  } catch {
    return drawn; // storage blocked
  }
}

/** Keeps commands in this tab. */
export const tabStore: CommandStore = {
  append: (command) => write([...loadJournal().commands, command]),
  undo: () => write(loadJournal().commands.slice(0, -1)),
  begin: (command) => write([command]),
};

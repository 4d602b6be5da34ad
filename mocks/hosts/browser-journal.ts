import type { Command } from '#mocks/operator/core/wire.ts';

/** The journal of the operator in the page: one entry a command in this tab's storage, so that a reload finds the world as it was. */
const KEY = 'palm-hall.operator-journal';

interface Journal {
  readonly seed?: number;
  readonly commands: readonly Command[];
}

/** What this tab has kept; empty where nothing was, or where it cannot be read. */
export function loadJournal(): Journal {
  try {
    const commands = JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as Command[]; // written by keepCommand below
    return { commands: Array.isArray(commands) ? commands : [] };
  } catch {
    return { commands: [] }; // storage blocked or somebody else's text: a fresh world
  }
}

/** Adds a command; `null` empties the journal (a reset). Without storage the world lives until the page is left. */
export function keepCommand(command: Command | null): void {
  try {
    const kept = command === null ? [] : [...loadJournal().commands, command];
    sessionStorage.setItem(KEY, JSON.stringify(kept));
  } catch (error) {
    console.info('The mock operator cannot keep its journal here; a reload starts afresh.', error);
  }
}

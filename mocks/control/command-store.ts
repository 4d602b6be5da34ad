import type { Command } from '#mocks/operator/core/wire.ts';
import type { SavedState } from './saved-state.ts';

/** Where commands are kept, so that a world outlives its host. What cannot be kept is not done. */
export interface CommandStore {
  /** Keeps a command behind the others. @throws Error when it could not; nothing of it is kept then. */
  readonly append: (command: Command) => void;
  /** Takes the last command back. */
  readonly undo: () => void;
  /** Everything kept so far is void, and these commands stand in its place: a reset, and what a bundle has behind it. @throws Error when they could not; all is as before then. */
  readonly begin: (commands: readonly Command[]) => void;
  /** Everything kept, read anew each time, where that is more than memory should hold: the operator then holds none of it. */
  readonly read?: () => Iterable<Command>;
  /** Told after each command that has been carried out, and once more at the end; may take the state, so as to start from it. */
  readonly offer?: (state: () => SavedState, isLast: boolean) => void;
}

/** Whether it could be kept. */
export function isKept(store: CommandStore, command: Command): boolean {
  try {
    store.append(command);
    return true;
  } catch {
    return false; // the store has said why on the console
  }
}

/** Whether it could begin anew with these. */
export function isBegun(store: CommandStore, commands: readonly Command[]): boolean {
  try {
    store.begin(commands);
    return true;
  } catch {
    return false; // the store has said why on the console
  }
}

/** Puts the last command right, now that it is known what it came to. Whether it could be; if not, nothing of it is kept. */
export function isPutRight(store: CommandStore, command: Command, isAlone: boolean): boolean {
  if (!isAlone) {
    store.undo();
    return isKept(store, command);
  }
  if (isBegun(store, [command])) return true;
  store.undo();
  return false;
}

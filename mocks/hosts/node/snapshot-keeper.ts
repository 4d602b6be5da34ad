import type { SavedState } from '#mocks/control/saved-state.ts';
import { jumpBack } from '#mocks/control/reachable.ts';
import type { Command } from '#mocks/operator/core/wire.ts';
import { checksumOf, type Position } from './journal-lines.ts';
import type { Snapshot, Snapshots } from './snapshots.ts';

/** Commands between two snapshots. So many are done again in a quarter of a second; a snapshot takes 20 to 40 ms, less than a tenth of a millisecond a command. */
export const SNAPSHOT_EVERY = 500;

/** Decides when a snapshot is taken, and takes it. */
export interface SnapshotKeeper {
  /** Told of every command that is kept. */
  readonly note: (command: Command) => void;
  readonly isDue: (position: Position, isLast: boolean) => boolean;
  /** Writes the state down, once the journal itself is known to be on the disk. What fails is said once: the next start then takes longer. */
  readonly save: (position: Position, state: SavedState, flushJournal: () => void) => void;
  /** The journal was begun anew. */
  readonly forget: () => void;
}

/** @see SnapshotKeeper. `begun` is the snapshot the journal was opened with. */
export function snapshotKeeper(journal: string, snapshots: Snapshots, begun: Snapshot | null, every: number): SnapshotKeeper {
  let last = { bytes: begun?.position.bytes ?? 0, line: begun?.position.line ?? 1, sum: begun?.sum ?? 0 };
  /** The line from which on a snapshot is due. */
  let due = last.line + every;
  let isBack = false;
  let isFailing = false;
  return {
    note(command) {
      // What came before a jump back is of no use to whoever starts behind it.
      if (jumpBack(command) !== null) isBack = true;
    },
    isDue: ({ line }, isLast) => line > last.line && (isBack || isLast || line >= due),
    save(position, state, flushJournal) {
      isBack = false;
      due = position.line + every;
      try {
        flushJournal();
        const sum = checksumOf(journal, last.bytes, position.bytes, last.sum);
        snapshots.save({ position, sum, state });
        last = { bytes: position.bytes, line: position.line, sum };
        isFailing = false;
      } catch (error) {
        if (!isFailing) console.error(`No snapshot of ${journal} can be written (${(error as Error).message}): nothing is lost, the next start takes longer.`); // the system throws errors
        isFailing = true;
      }
    },
    forget() {
      last = { bytes: 0, line: 1, sum: 0 };
      due = last.line + every;
      snapshots.forget();
    },
  };
}

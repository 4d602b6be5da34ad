import { closeSync, copyFileSync, existsSync, fstatSync, fsyncSync, ftruncateSync, mkdirSync, openSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { CommandStore } from '#mocks/control/command-store.ts';
import type { SavedState } from '#mocks/control/saved-state.ts';
import type { Command } from '#mocks/operator/core/wire.ts';
import { DEFAULT_SEED } from '#mocks/world/create-world.ts';
import { drawSecret } from '#mocks/hosts/draw-secret.ts';
import { headerFor, secretIn, type Header } from './journal-header.ts';
import { BEGINNING, sealed, type Position } from './journal-lines.ts';
import { behindHeader, commandsOf, tailOf } from './journal-reader.ts';
import { lockFile } from './lock.ts';
import { SNAPSHOT_EVERY, snapshotKeeper } from './snapshot-keeper.ts';
import { forgetSnapshots, snapshotsOf, type Snapshot, type Snapshots } from './snapshots.ts';

/** The journal on disk: a line that says what it is, then one JSON line a command, each with a digest. It is the saved state (O2, O9 in part). */
export interface JournalFile extends CommandStore {
  readonly read: () => Iterable<Command>;
  /** The state to start from, where there was a snapshot that could be used. */
  readonly saved: SavedState | undefined;
  /** The commands behind that state; all of them without one. */
  readonly rest: Iterable<Command>;
  /** What session ids and codes of this world follow from. */
  readonly secret: string;
  /** Lets another process have the file. */
  readonly close: () => void;
}

/** A journal holds what was typed, and the secret of its world. */
const OWNER_ONLY = 0o600;

/** Says once when the file can no longer be written, and once when it can again. */
function errorReporter(file: string): (error: Error | null) => void {
  let isFailing = false;
  return (error) => {
    if (error && !isFailing) console.error(`The journal ${file} cannot be written (${error.message}): the operator answers reads only, until it can.`);
    if (!error && isFailing) console.info(`The journal ${file} can be written again.`);
    isFailing = error !== null;
  };
}

/** Puts a journal aside, beside itself, so that the next one begins afresh. Returns where it is now, null where there was none. */
export function putAside(file: string, at: number): string | null {
  if (!existsSync(file)) return null;
  const aside = `${file}.${new Date(at).toISOString().slice(0, 19).replaceAll(':', '-')}`;
  renameSync(file, aside);
  forgetSnapshots(file);
  return aside;
}

/** Keeps what a reset is about to empty, in case somebody else was using that world, by its millisecond; where there is no room for it, the reset goes on. */
function copyAside(file: string): void {
  try {
    copyFileSync(file, `${file}.${new Date().toISOString().slice(0, 23).replaceAll(/[:.]/g, '-')}`);
  } catch (error) {
    console.error(`The world before the reset could not be put aside: ${(error as Error).message}`); // the system's errors
  }
}

/**
 * Opens the journal for this process alone, making its folder; `seed` is that of the world its commands are for, `snapshotEvery` the commands between two snapshots. @throws FileInUse while
 * another process keeps it; JournalDamaged where it is none of ours, or not as it was written; the system's error where it cannot be written.
 */
export function openJournal(
  file: string,
  { seed = DEFAULT_SEED, snapshotEvery = SNAPSHOT_EVERY }: { readonly seed?: number | undefined; readonly snapshotEvery?: number | undefined } = {},
): JournalFile {
  mkdirSync(path.dirname(file), { recursive: true });
  const unlock = lockFile(file);
  try {
    return opened(file, headerFor(seed, secretIn(file) ?? drawSecret()), snapshotEvery, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Where a journal begins to be played: behind the newest snapshot that can be used, or behind the header. */
function startOf(file: string, header: Header, snapshots: Snapshots): { readonly end: Position; readonly from: Position; readonly snapshot: Snapshot | null } {
  const begun = existsSync(file) ? behindHeader(file, header) : BEGINNING;
  if (begun === BEGINNING) return { end: BEGINNING, from: BEGINNING, snapshot: null };
  const snapshot = snapshots.newest();
  const tail = tailOf(file, snapshot?.position ?? begun);
  // From a state there is no way back to before it: a host killed just after such a jump has left no other.
  const isUsable = snapshot !== null && tail.backTo >= snapshot.state.world.now;
  return { end: tail.end, from: isUsable ? snapshot.position : begun, snapshot: isUsable ? snapshot : null };
}

type Sealed = ReturnType<typeof sealed>;

/** Lines one behind the other, each sealed over all before it. */
function sealedAll(values: readonly object[]): Sealed[] {
  const lines: Sealed[] = [];
  for (const value of values) lines.push(sealed(value, lines.at(-1)?.digest ?? ''));
  return lines;
}

/** Where a file stands that has these lines and no others. */
function positionAfter(lines: readonly Sealed[]): Position {
  return { bytes: lines.reduce((all, { bytes }) => all + bytes.byteLength, 0), line: lines.length, digest: lines.at(-1)?.digest ?? '' };
}

function opened(file: string, header: Header, every: number, unlock: () => void): JournalFile {
  const snapshots = snapshotsOf(file, header);
  const { end, from, snapshot } = startOf(file, header, snapshots);
  let position = end;
  let before = position;
  let descriptor = openSync(file, 'a', OWNER_ONLY);
  const report = errorReporter(file);
  const cutTo = (to: Position) => {
    if (fstatSync(descriptor).size !== to.bytes) ftruncateSync(descriptor, to.bytes);
    position = to;
  };
  /** Does something to the disk, and says what became of it. @throws the system's error. */
  const trying = (act: () => void) => {
    try {
      act();
    } catch (error) {
      cutTo(position);
      report(error as Error); // the system throws errors
      throw error;
    }
    report(null);
  };
  /** Either the whole line is there afterwards, or nothing of it. */
  const append = (value: object) =>
    trying(() => {
      const { bytes, digest } = sealed(value, position.digest);
      if (writeSync(descriptor, bytes) !== bytes.byteLength) throw new Error('the disk is full');
      before = position;
      position = { bytes: position.bytes + bytes.byteLength, line: position.line + 1, digest };
    });
  const keeper = snapshotKeeper(file, snapshots, snapshot, every);
  cutTo(position);
  if (position.line === 0) append(header);
  const commands = function* (behind: Position) {
    for (const { command } of commandsOf(file, behind, position.bytes)) yield command;
  };
  /** For a jump back, when nobody else is there to say what is wrong with the file. */
  const read = function* () {
    try {
      yield* commands(behindHeader(file, header));
    } catch (error) {
      console.error(`The journal cannot be read again: ${(error as Error).message}. The world stays where it is.`); // lines and the system throw errors
      throw error;
    }
  };
  return {
    append: (command) => {
      append(command);
      keeper.note(command);
    },
    /** A whole new file takes the old one's place in one step. */
    begin: (begun) =>
      trying(() => {
        if (position.line > 1) copyAside(file);
        const lines = sealedAll([header, ...begun]);
        writeFileSync(`${file}.new`, Buffer.concat(lines.map(({ bytes }) => bytes)), { flush: true, mode: OWNER_ONLY });
        const next = openSync(`${file}.new`, 'a');
        renameSync(`${file}.new`, file);
        closeSync(descriptor);
        descriptor = next;
        before = positionAfter(lines.slice(0, -1));
        position = positionAfter(lines);
        keeper.forget();
      }),
    undo: () => cutTo(before),
    read,
    secret: header.secret,
    saved: snapshot?.state,
    rest: { [Symbol.iterator]: () => (snapshot ? commands(from) : read()) },
    offer: (state, isLast) => {
      if (keeper.isDue(position, isLast)) keeper.save(position, state(), () => fsyncSync(descriptor));
    },
    close: () => {
      fsyncSync(descriptor);
      closeSync(descriptor);
      unlock();
    },
  };
}

import { hash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { SavedState } from '#mocks/control/saved-state.ts';
import { codeDigest } from './code-digest.ts';
import { misfit, type Header } from './journal-header.ts';
import { checksumOf, type Position } from './journal-lines.ts';

/** A state, and the place in the journal it stands for. */
export interface Snapshot {
  readonly position: Position;
  /** Checksum of the journal up to there. */
  readonly sum: number;
  readonly state: SavedState;
}

/** A snapshot's first line; the state follows. */
interface Mark extends Header, Position {
  readonly code: string;
  readonly sum: number;
  /** Of the state's bytes. */
  readonly payload: string;
}

/** Snapshots of one journal, beside it: the newest, and the one before it. */
export interface Snapshots {
  /** The newest that fits the journal as it now lies there. One that does not is said, and not used. */
  readonly newest: () => Snapshot | null;
  /** Writes one down, in one step. @throws the system's error; the older ones are still there then. */
  readonly save: (snapshot: Snapshot) => void;
  readonly forget: () => void;
}

const payloadDigest = (payload: Uint8Array) => hash('sha256', payload, 'hex').slice(0, 16);

/** Files that hold snapshots of a journal, the newest first. */
const filesOf = (journal: string) => [`${journal}.snapshot`, `${journal}.snapshot.before`] as const;

/** Removes what was kept of a journal that is no more. */
export function forgetSnapshots(journal: string): void {
  for (const file of filesOf(journal)) rmSync(file, { force: true });
}

/** @throws Error with the reason where the snapshot does not fit. */
function readSnapshot(file: string, journal: string, header: Header, code: string): Snapshot {
  const content = readFileSync(file);
  const end = content.indexOf(10);
  const mark = JSON.parse(content.toString('utf8', 0, end)) as Mark; // every member is compared below
  const why = misfit(header, mark);
  if (why !== null) throw new Error(why);
  if (mark.code !== code) throw new Error('the operator has been changed since');
  const payload = content.subarray(end + 1);
  if (mark.payload !== payloadDigest(payload)) throw new Error('it is damaged');
  if (mark.bytes > statSync(journal).size) throw new Error('the journal is shorter than it was then');
  if (mark.sum !== checksumOf(journal, 0, mark.bytes)) throw new Error('the journal was altered since');
  const { bytes, line, digest, sum } = mark;
  return { position: { bytes, line, digest }, sum, state: deserialize(payload) as SavedState }; // what `save` has written: its digest is right
}

/** The snapshots of a journal with that header. */
export function snapshotsOf(journal: string, header: Header): Snapshots {
  const code = codeDigest();
  const [newest, before] = filesOf(journal);
  return {
    newest() {
      let isSaid = false;
      for (const file of [newest, before].filter((name) => existsSync(name)))
        try {
          return readSnapshot(file, journal, header, code);
        } catch (error) {
          const why = error instanceof SyntaxError ? 'it is damaged' : (error as Error).message; // JSON, the system and the above throw errors
          if (!isSaid) console.info(`The snapshot ${file} is not used: ${why}. What it would have spared is done again from the journal.`);
          isSaid = true;
        }
      return null;
    },
    save({ position, sum, state }) {
      const payload = serialize(state);
      const mark: Mark = { ...header, ...position, code, sum, payload: payloadDigest(payload) };
      const fresh = `${newest}.new`;
      writeFileSync(fresh, Buffer.concat([Buffer.from(`${JSON.stringify(mark)}\n`), payload]), { flush: true });
      if (existsSync(newest)) renameSync(newest, before);
      renameSync(fresh, newest);
    },
    forget: () => forgetSnapshots(journal),
  };
}

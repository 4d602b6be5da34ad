import { closeSync, existsSync, fstatSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readFileSync, renameSync, statSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { instantOf } from '#lib/calendar.ts';
import type { CommandStore } from '#mocks/control/command-store.ts';
import { isReachable, jumpTarget } from '#mocks/control/reachable.ts';
import type { Command } from '#mocks/operator/core/wire.ts';
import { DEFAULT_SEED } from '#mocks/world/create-world.ts';
import { assertHeader, headerFor, type Header } from './journal-header.ts';
import { BEGINNING, JournalDamaged, linesOf, sealed, unsealed, type Position } from './journal-lines.ts';
import { lockFile } from './lock.ts';

/** The journal on disk: a line that says what it is, then one JSON line a command, each with a digest. It is the saved state (O2, O9 in part). */
export interface JournalFile extends CommandStore {
  readonly read: () => Iterable<Command>;
  /** What the operator has to be told at its start. */
  readonly rest: Iterable<Command>;
  /** Lets another process have the file. */
  readonly close: () => void;
}

function isCommand(value: unknown): value is Command {
  const { at, request } = Object(value) as Partial<Command>; // whatever it is, members it has not are undefined
  const { method, path: address, query, headers, body } = Object(request) as Partial<Command['request']>; // the same
  return Number.isSafeInteger(at) && [method, address, body].every((text) => typeof text === 'string') && [query, headers].every((map) => typeof map === 'object');
}

/** The command a line says. @throws JournalDamaged where it says none, or names a moment that no world reaches: replaying that would have no end. */
function commandIn(file: string, value: unknown, line: number): Command {
  if (!isCommand(value)) throw new JournalDamaged(file, line, 'this is not a command');
  const { at, request } = value;
  for (const moment of [at, jumpTarget(request) ?? at])
    if (!isReachable(moment)) throw new JournalDamaged(file, line, `this names a moment out of reach (${Number.isNaN(new Date(moment).getTime()) ? moment : instantOf(moment)})`);
  return { at, request };
}

interface Entry {
  readonly command: Command;
  /** Where the journal stands behind it. */
  readonly end: Position;
}

/** The commands behind a position. @throws JournalDamaged at the first line that is not what was written. */
function* commandsOf(file: string, from: Position, to?: number): Generator<Entry> {
  let end = from;
  for (const { text, bytes } of linesOf(file, from, to)) {
    const { value, digest } = unsealed(file, text, end);
    end = { bytes: end.bytes + bytes, line: end.line + 1, digest };
    yield { command: commandIn(file, value, end.line), end };
  }
}

/** Where the journal stands behind its header; the beginning where there is none, or but a piece of one. @throws JournalDamaged where the file is none of ours. */
function behindHeader(file: string, header: Header): Position {
  for (const { text, bytes } of linesOf(file, BEGINNING)) return { bytes, line: 1, ...assertHeader(file, header, text) };
  // A file of one line without an end is somebody else's, unless it is what a crash has left of our own first line.
  if (!sealed(header, '').bytes.toString().startsWith(readFileSync(file, 'utf8'))) throw new JournalDamaged(file, 1, 'this is not a journal of Palm Hall');
  return BEGINNING;
}

/** Says once when the file can no longer be written, and once when it can again. */
function sayer(file: string): (error: Error | null) => void {
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
  return aside;
}

/**
 * Opens the journal for this process alone, making its folder; `seed` is that of the world its commands are for. @throws FileInUse while
 * another process keeps it; JournalDamaged where it is none of ours, or not as it was written; the system's error where it cannot be written.
 */
export function openJournal(file: string, seed = DEFAULT_SEED): JournalFile {
  mkdirSync(path.dirname(file), { recursive: true });
  const unlock = lockFile(file);
  try {
    return opened(file, headerFor(seed), unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Where the whole lines end; the rest is what a crash has left of a line. @throws JournalDamaged. */
function endOf(file: string, from: Position): Position {
  let end = from;
  for (const entry of commandsOf(file, from)) ({ end } = entry);
  if (statSync(file).size > end.bytes && end.line > 0) console.info(`The last line of ${file} was torn off by a crash and is cut off: nobody was told that it was done.`);
  return end;
}

function opened(file: string, header: Header, unlock: () => void): JournalFile {
  const begun = existsSync(file) ? behindHeader(file, header) : BEGINNING;
  let position = begun === BEGINNING ? BEGINNING : endOf(file, begun);
  let before = position;
  let descriptor = openSync(file, 'a');
  const say = sayer(file);
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
      say(error as Error); // the system throws errors
      throw error;
    }
    say(null);
  };
  /** Either the whole line is there afterwards, or nothing of it. */
  const append = (value: object) =>
    trying(() => {
      const { bytes, digest } = sealed(value, position.digest);
      if (writeSync(descriptor, bytes) !== bytes.byteLength) throw new Error('the disk is full');
      before = position;
      position = { bytes: position.bytes + bytes.byteLength, line: position.line + 1, digest };
    });
  /** A whole new file takes the old one's place in one step. */
  const begin = (command: Command) =>
    trying(() => {
      const first = sealed(header, '');
      const second = sealed(command, first.digest);
      writeFileSync(`${file}.new`, Buffer.concat([first.bytes, second.bytes]), { flush: true });
      const next = openSync(`${file}.new`, 'a');
      renameSync(`${file}.new`, file);
      closeSync(descriptor);
      descriptor = next;
      before = { bytes: first.bytes.byteLength, line: 1, digest: first.digest };
      position = { bytes: before.bytes + second.bytes.byteLength, line: 2, digest: second.digest };
    });
  cutTo(position);
  if (position.line === 0) append(header);
  const read = function* () {
    for (const { command } of commandsOf(file, behindHeader(file, header), position.bytes)) yield command;
  };
  return {
    append,
    begin,
    undo: () => cutTo(before),
    read,
    rest: { [Symbol.iterator]: read },
    close: () => {
      fsyncSync(descriptor);
      closeSync(descriptor);
      unlock();
    },
  };
}

import { closeSync, copyFileSync, existsSync, ftruncateSync, fstatSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { CommandStore } from '#mocks/control/mock-operator.ts';
import type { Command } from '#mocks/operator/core/wire.ts';
import { lockFile } from './lock.ts';

/** The journal on disk: a line that says what it is, then one JSON line a command. It is the saved state (O2, O9 in part). */
export interface JournalFile extends CommandStore {
  /** What the file held when it was opened. */
  readonly commands: readonly Command[];
  /** Lets another process have the file. */
  readonly close: () => void;
}

/** The journal is none of ours, or damaged: where, and why. */
export class JournalDamaged extends Error {
  constructor(file: string, line: number, why: string) {
    super(`${file}, line ${line}: ${why}`);
  }
}

/** What the first line says. Another version may answer the same commands otherwise, so its journal is not played. */
const HEADER = { format: 'palm-hall-journal', version: versionOfProduct() };

function versionOfProduct(): string {
  const text = readFileSync(path.resolve(import.meta.dirname, '../../../package.json'), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version; // the product's own package
}

function isCommand(value: unknown): value is Command {
  return typeof value === 'object' && value !== null && 'at' in value && typeof value.at === 'number' && 'request' in value && typeof value.request === 'object';
}

function parsed(file: string, line: string, number: number): unknown {
  try {
    const value: unknown = JSON.parse(line);
    return value;
  } catch {
    throw new JournalDamaged(file, number, 'this is no JSON');
  }
}

/** @throws JournalDamaged where the first line is not that of a journal of this version. */
function assertHeader(file: string, line: string): void {
  const header = parsed(file, line, 1);
  const { format, version } = Object(header) as Partial<typeof HEADER>; // whatever it is, members it has not are undefined
  if (format !== HEADER.format) throw new JournalDamaged(file, 1, 'this is not a journal of Palm Hall');
  if (version !== HEADER.version) throw new JournalDamaged(file, 1, `this was written by version ${String(version)}, and this is ${HEADER.version}`);
}

/** The lines that are whole, and how many bytes they are; a torn last line, as `kill -9` leaves it, is not counted. */
function wholeLines(file: string): { readonly lines: readonly string[]; readonly bytes: number } {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  return { lines: whole === '' ? [] : whole.slice(0, -1).split('\n'), bytes: Buffer.byteLength(whole) };
}

function readCommands(file: string, lines: readonly string[]): Command[] {
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  assertHeader(file, first);
  return rest.map((line, index) => {
    const value = parsed(file, line, index + 2);
    if (!isCommand(value)) throw new JournalDamaged(file, index + 2, 'this is not a command');
    return value;
  });
}

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
 * Opens the journal for this process alone, making its folder. @throws FileInUse while another process keeps it; JournalDamaged where it
 * is none of ours; the system's error where it cannot be written.
 */
export function openJournal(file: string): JournalFile {
  mkdirSync(path.dirname(file), { recursive: true });
  const unlock = lockFile(file);
  try {
    return opened(file, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

function opened(file: string, unlock: () => void): JournalFile {
  const { lines, bytes } = wholeLines(file);
  const commands = readCommands(file, lines);
  const descriptor = openSync(file, 'a');
  const report = errorReporter(file);
  let size = bytes;
  let before = bytes;
  const cutTo = (length: number) => {
    if (fstatSync(descriptor).size !== length) ftruncateSync(descriptor, length);
    size = length;
  };
  /** Either the whole line is there afterwards, or nothing of it. */
  const append = (value: unknown) => {
    const line = Buffer.from(`${JSON.stringify(value)}\n`);
    try {
      if (writeSync(descriptor, line) !== line.byteLength) throw new Error('the disk is full');
    } catch (error) {
      cutTo(size);
      report(error as Error); // writeSync throws the system's errors
      throw error;
    }
    before = size;
    size += line.byteLength;
    report(null);
  };
  cutTo(bytes);
  if (bytes === 0) append(HEADER);
  return {
    commands,
    append,
    undo: () => cutTo(before),
    clear: () => {
      if (size > Buffer.byteLength(`${JSON.stringify(HEADER)}\n`)) copyAside(file);
      cutTo(0);
      append(HEADER);
    },
    close: () => {
      closeSync(descriptor);
      unlock();
    },
  };
}

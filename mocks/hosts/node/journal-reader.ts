import { readFileSync, statSync } from 'node:fs';
import { instantOf, type Millis } from '#lib/calendar.ts';
import { isReachable, jumpBack, jumpTarget } from '#mocks/control/reachable.ts';
import type { Command } from '#mocks/operator/core/wire.ts';
import { assertHeader, type Header } from './journal-header.ts';
import { BEGINNING, JournalDamaged, linesOf, sealed, unsealed, type Position } from './journal-lines.ts';

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

/** A command, and where it lies. */
interface Entry {
  readonly command: Command;
  /** Where the journal stands behind it. */
  readonly end: Position;
}

/** The commands behind a position. @throws JournalDamaged at the first line that is not what was written. */
export function* commandsOf(file: string, from: Position, to?: number): Generator<Entry> {
  let end = from;
  for (const { text, bytes } of linesOf(file, from, to)) {
    const { value, digest } = unsealed(file, text, end);
    end = { bytes: end.bytes + bytes, line: end.line + 1, digest };
    yield { command: commandIn(file, value, end.line), end };
  }
}

/** Where the journal stands behind its header; the beginning where there is none, or but a piece of one. @throws JournalDamaged where the file is none of ours. */
export function behindHeader(file: string, header: Header): Position {
  for (const { text, bytes } of linesOf(file, BEGINNING)) return { bytes, line: 1, ...assertHeader(file, header, text) };
  // A file of one line without an end is somebody else's, unless it is what a crash has left of our own first line.
  if (!sealed(header, '').bytes.toString().startsWith(readFileSync(file, 'utf8'))) throw new JournalDamaged(file, 1, 'this is not a journal of Palm Hall');
  return BEGINNING;
}

/** What lies behind a position. */
export interface Tail {
  /** Where the whole lines end. */
  readonly end: Position;
  /** The earliest moment a jump back in it leads to. */
  readonly backTo: Millis;
}

/** Looks through what lies behind a position; what a crash has left of a last line is said. @throws JournalDamaged. */
export function tailOf(file: string, from: Position): Tail {
  let end = from;
  let backTo = Infinity;
  for (const entry of commandsOf(file, from)) {
    ({ end } = entry);
    backTo = Math.min(backTo, jumpBack(entry.command) ?? Infinity);
  }
  if (statSync(file).size > end.bytes) console.info(`The last line of ${file} was torn off by a crash and is cut off: nobody was told that it was done.`);
  return { end, backTo };
}

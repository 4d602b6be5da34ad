import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lockFile } from './lock.ts';
import type { Command } from '#mocks/operator/core/wire.ts';

/** The journal on disk: one JSON line a command. The journal is the saved state (O2, O9 in part). */
export interface JournalFile {
  readonly commands: readonly Command[];
  /** Appends before the answer is acknowledged; null empties the file (a reset). */
  readonly keep: (command: Command | null) => void;
  /** Lets another process have the file. */
  readonly close: () => void;
}

function isCommand(value: unknown): value is Command {
  return typeof value === 'object' && value !== null && 'at' in value && 'request' in value;
}

/** Reads the lines that are whole; a torn last line, as `kill -9` leaves it, is cut off. @throws Error when a line before the last is damaged. */
function readCommands(file: string): Command[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  const commands: Command[] = [];
  const torn = lines.pop() ?? '';
  for (const [index, line] of lines.entries()) {
    const value: unknown = JSON.parse(line);
    if (!isCommand(value)) throw new Error(`${file}: line ${index + 1} is not a command of the journal`);
    commands.push(value);
  }
  if (torn !== '') writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
  return commands;
}

/** Opens the journal for this process alone, making its folder. @throws FileInUse while another process keeps it. */
export function openJournal(file: string): JournalFile {
  mkdirSync(path.dirname(file), { recursive: true });
  const close = lockFile(file);
  return {
    close,
    commands: readCommands(file),
    keep: (command) => (command === null ? writeFileSync(file, '') : appendFileSync(file, `${JSON.stringify(command)}\n`)),
  };
}

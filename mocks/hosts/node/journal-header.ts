import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import path from 'node:path';
import { instantOf } from '#lib/calendar.ts';
import { OPENS_AT } from '#mocks/world/create-world.ts';
import { BEGINNING, JournalDamaged, parsed, unsealed, type Position } from './journal-lines.ts';

/** Counts up when a journal can no longer be read as those before it. 2: every line carries a digest. 3: the header names the world's secret. */
const FORMAT = 4;

/** What a journal's first line says: whatever would make its commands come to something else. */
export interface Header {
  readonly format: 'palm-hall-journal';
  readonly number: number;
  readonly version: string;
  readonly seed: number;
  readonly opens: string;
  /** What session ids and codes of the world follow from: drawn once, when the journal is begun. */
  readonly secret: string;
}

function versionOfProduct(): string {
  const text = readFileSync(path.resolve(import.meta.dirname, '../../../package.json'), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version; // the product's own package
}

/** The beginning of a file, long enough for a header. */
function firstBytes(file: string): string {
  const buffer = Buffer.alloc(1024);
  const descriptor = openSync(file, 'r');
  try {
    return buffer.toString('utf8', 0, readSync(descriptor, buffer)).split('\n')[0] ?? '';
  } finally {
    closeSync(descriptor);
  }
}

/** The header of a journal that this product begins. */
export function headerFor(seed: number, secret: string): Header {
  return { format: 'palm-hall-journal', number: FORMAT, version: versionOfProduct(), seed, opens: instantOf(OPENS_AT), secret };
}

/** The secret that a journal names in its first line; null where there is no such line. Whether the rest of it fits is judged later. */
export function secretIn(file: string): string | null {
  if (!existsSync(file)) return null;
  const found = /"secret":"([0-9a-f]{64})"/.exec(firstBytes(file))?.[1];
  return found ?? null;
}

/** Why a header of another journal does not fit; null where it does. */
export function misfit(own: Header, given: unknown): string | null {
  const { format, number = 1, version, seed, opens, secret } = Object(given) as Partial<Header>; // whatever it is, members it has not are undefined
  if (format !== own.format) return 'this is not a journal of Palm Hall';
  if (number !== own.number) return `this is a journal of format ${number}, and this Palm Hall reads format ${own.number}`;
  if (version !== own.version) return `this was written by version ${String(version)}, and this is ${own.version}`;
  if (seed !== own.seed) return `this world has seed ${String(seed)}, and this Palm Hall ${own.seed}`;
  if (opens !== own.opens) return `this world opened at ${String(opens)}, and this Palm Hall opens at ${own.opens}`;
  return secret === own.secret ? null : 'this names no secret, or another one';
}

/** @throws JournalDamaged where the first line is not that of a journal which can be played here. Returns its digest. */
export function assertHeader(file: string, own: Header, text: string): Pick<Position, 'digest'> {
  const why = misfit(own, parsed(file, text, 1));
  if (why !== null) throw new JournalDamaged(file, 1, why);
  return unsealed(file, text, BEGINNING);
}

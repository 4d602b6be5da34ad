import { readFileSync } from 'node:fs';
import path from 'node:path';
import { instantOf } from '#lib/calendar.ts';
import { OPENS_AT } from '#mocks/world/create-world.ts';
import { BEGINNING, JournalDamaged, parsed, unsealed, type Position } from './journal-lines.ts';

/** Counts up when a journal can no longer be read as those before it. 2: every line carries a digest. */
const FORMAT = 2;

/** What a journal's first line says: whatever would make its commands come to something else. */
export interface Header {
  readonly format: 'palm-hall-journal';
  readonly number: number;
  readonly version: string;
  readonly seed: number;
  readonly opens: string;
}

function versionOfProduct(): string {
  const text = readFileSync(path.resolve(import.meta.dirname, '../../../package.json'), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version; // the product's own package
}

/** The header of a journal that this product begins. */
export function headerFor(seed: number): Header {
  return { format: 'palm-hall-journal', number: FORMAT, version: versionOfProduct(), seed, opens: instantOf(OPENS_AT) };
}

/** Why a header of another journal does not fit; null where it does. */
export function misfit(own: Header, given: unknown): string | null {
  const { format, number = 1, version, seed, opens } = Object(given) as Partial<Header>; // whatever it is, members it has not are undefined
  if (format !== own.format) return 'this is not a journal of Palm Hall';
  if (number !== own.number) return `this is a journal of format ${number}, and this Palm Hall reads format ${own.number}`;
  if (version !== own.version) return `this was written by version ${String(version)}, and this is ${own.version}`;
  if (seed !== own.seed) return `this world has seed ${String(seed)}, and this Palm Hall ${own.seed}`;
  return opens === own.opens ? null : `this world opened at ${String(opens)}, and this Palm Hall opens at ${own.opens}`;
}

/** @throws JournalDamaged where the first line is not that of a journal which can be played here. Returns its digest. */
export function assertHeader(file: string, own: Header, text: string): Pick<Position, 'digest'> {
  const why = misfit(own, parsed(file, text, 1));
  if (why !== null) throw new JournalDamaged(file, 1, why);
  return unsealed(file, text, BEGINNING);
}

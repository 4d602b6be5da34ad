import { hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { BODY_LIMIT } from './guard.ts';

/** The journal is none of ours, or damaged: where, and why. */
export class JournalDamaged extends Error {
  constructor(file: string, line: number, why: string) {
    super(`${file}, line ${line}: ${why}`);
  }
}

/** Where a journal has come to: behind so many bytes and lines, with the digest of the last one. */
export interface Position {
  readonly bytes: number;
  readonly line: number;
  readonly digest: string;
}

export const BEGINNING: Position = { bytes: 0, line: 0, digest: '' };

/** No line is longer: the longest body with every character escaped (six for one), header and address of the same size, and room to spare. */
export const LINE_LIMIT = 6 * 2 * BODY_LIMIT + 4096;
const CHUNK = 64 * 1024;
const SEAL = /^(.*),"digest":"([0-9a-f]{16})"\}$/s;

/** A digest of the line and of all lines before it: 16 hexadecimal digits, against accident and careless hands, not against forgers. */
function digestAfter(before: string, json: string): string {
  return hash('sha256', before + json, 'hex').slice(0, 16);
}

/** A value as a line behind others: its own JSON, with the digest as its last member. */
export function sealed(value: object, before: string): { readonly bytes: Buffer; readonly digest: string } {
  const json = JSON.stringify(value);
  const digest = digestAfter(before, json);
  return { bytes: Buffer.from(`${json.slice(0, -1)},"digest":"${digest}"}\n`), digest };
}

/** What a line says. @throws JournalDamaged where it is no JSON, or not the line that was written behind those before it. */
export function unsealed(file: string, text: string, before: Position): { readonly value: unknown; readonly digest: string } {
  const number = before.line + 1;
  const [, body, digest = ''] = SEAL.exec(text) ?? [];
  const json = body === undefined ? text : `${body}}`;
  const value = parsed(file, json, number);
  if (body === undefined) throw new JournalDamaged(file, number, 'this line has no digest, so it was not written by Palm Hall, or was altered');
  if (digest !== digestAfter(before.digest, json)) throw new JournalDamaged(file, number, 'this line was altered, or one before it was dropped, added or exchanged');
  return { value, digest };
}

/** The JSON of a line. @throws JournalDamaged. */
export function parsed(file: string, text: string, number: number): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    throw new JournalDamaged(file, number, 'this is no JSON');
  }
}

/** Gives a file's bytes from one place to another, piece by piece; a piece is good until the next one is asked for. */
function* pieces(file: string, from: number, to: number, size: number): Generator<Buffer> {
  const descriptor = openSync(file, 'r');
  const piece = Buffer.allocUnsafe(size);
  try {
    for (let at = from; at < to;) {
      const read = readSync(descriptor, piece, 0, Math.min(size, to - at), at);
      if (read === 0) return;
      at += read;
      yield piece.subarray(0, read);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** Checksum of a file's bytes from one place to another, continuing one of those before. */
export function checksumOf(file: string, from: number, to: number, before = 0): number {
  let sum = before;
  for (const piece of pieces(file, from, to, 16 * CHUNK)) sum = crc32(piece, sum);
  return sum;
}

function assertBounded(file: string, line: number, bytes: number): void {
  if (bytes > LINE_LIMIT) throw new JournalDamaged(file, line, `this is longer than any command can be (${LINE_LIMIT} bytes)`);
}

/** The whole lines behind a position, one at a time, never the file at once; what follows the last line end is left out. @throws JournalDamaged at a line that is too long. */
export function* linesOf(file: string, from: Position, to = Infinity): Generator<{ readonly text: string; readonly bytes: number }> {
  let rest = Buffer.alloc(0);
  let number = from.line + 1;
  for (const piece of pieces(file, from.bytes, to, CHUNK)) {
    const data = Buffer.concat([rest, piece]);
    let begin = 0;
    for (let end = data.indexOf(10); end !== -1; end = data.indexOf(10, begin)) {
      assertBounded(file, number, end - begin);
      yield { text: data.toString('utf8', begin, end), bytes: end + 1 - begin };
      begin = end + 1;
      number += 1;
    }
    rest = data.subarray(begin);
    assertBounded(file, number, rest.byteLength);
  }
}

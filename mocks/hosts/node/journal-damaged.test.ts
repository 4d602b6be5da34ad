import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Command } from '#mocks/operator/core/wire.ts';
import { DEFAULT_SEED, OPENS_AT } from '#mocks/world/create-world.ts';
import { drawSecret } from '#mocks/hosts/draw-secret.ts';
import { headerFor, type Header } from './journal-header.ts';
import { JournalDamaged, LINE_LIMIT, sealed } from './journal-lines.ts';
import { openJournal } from './journal.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'palm-hall-damaged-'));
  file = path.join(folder, 'operator.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const HEADER = headerFor(DEFAULT_SEED, drawSecret());
const command = (persona: number, at = OPENS_AT + persona): Command => ({
  at,
  request: { method: 'POST', path: '/__operator/persona', query: {}, headers: {}, body: `{"persona":"${persona}"}`, sessionId: null },
});

/** Puts lines behind each other as the journal itself does. */
function written(...values: object[]): void {
  let digest = '';
  const lines = values.map((value) => {
    const line = sealed(value, digest);
    ({ digest } = line);
    return line.bytes;
  });
  writeFileSync(file, Buffer.concat(lines));
}

/** What is said to the file, which stays as it is. */
function said(): string {
  const before = readFileSync(file);
  try {
    openJournal(file).close();
  } catch (error) {
    expect(error).toBeInstanceOf(JournalDamaged);
    expect(readFileSync(file)).toEqual(before);
    return (error as Error).message.replace(`${file}, `, ''); // the line above
  }
  return 'nothing';
}

describe('a file that is none of ours is said, not played and not changed', () => {
  test.each([
    ['garbage', 'hello\n', 'line 1: this is no JSON'],
    ['a single line without an end', 'my diary', 'line 1: this is not a journal of Palm Hall'],
    ['bytes that are no text', '\0\x80\xff\n', 'line 1: this is no JSON'],
    ['a byte order mark', `\uFEFF${sealed(HEADER, '').bytes.toString()}`, 'line 1: this is no JSON'],
    ['a list', '[1,2,3]\n', 'line 1: this is not a journal of Palm Hall'],
    ['null', 'null\n', 'line 1: this is not a journal of Palm Hall'],
    ['an object of another kind', '{"name":"palm-hall","version":"0.1.0"}\n', 'line 1: this is not a journal of Palm Hall'],
    ['a journal from before there were headers', '{"at":1,"request":{}}\n', 'line 1: this is not a journal of Palm Hall'],
    ['a journal from before there were digests', '{"format":"palm-hall-journal","version":"0.1.0"}\n', 'line 1: this is a journal of format 1, and this Palm Hall reads format 4'],
    ['a header somebody has typed', `${JSON.stringify(HEADER)}\n`, 'line 1: this line has no digest, so it was not written by Palm Hall, or was altered'],
  ])('%s', (_, text, words) => {
    writeFileSync(file, text, 'utf8');
    expect(said()).toBe(words);
  });

  test.each<[string, Partial<Record<keyof Header, unknown>>, RegExp]>([
    ['format', { number: 5 }, /^line 1: this is a journal of format 5, and this Palm Hall reads format 4$/],
    ['version', { version: '0.0.1' }, /^line 1: this was written by version 0\.0\.1, and this is \d/],
    ['secret', { secret: undefined }, /^line 1: this names no secret, or another one$/],
    ['seed', { seed: 7 }, /^line 1: this world has seed 7, and this Palm Hall 20261122$/],
    ['opening', { opens: '2025-01-01T00:00:00+08:00' }, /^line 1: this world opened at 2025-01-01T00:00:00\+08:00, and this Palm Hall opens at 2026-11-22T10:00:00\+08:00$/],
  ])('another %s', (_, other, words) => {
    written({ ...HEADER, ...other }, command(1));
    expect(said()).toMatch(words);
  });
});

test('a world of another seed is opened by whoever asks for that seed', () => {
  openJournal(file, { seed: 7 }).close();
  expect(said()).toContain('this world has seed 7');
  expect([...openJournal(file, { seed: 7 }).read()]).toEqual([]);
});

describe('a journal that was touched is said with the line', () => {
  const ALTERED = 'this line was altered, or one before it was dropped, added or exchanged';
  const lines = () => readFileSync(file, 'utf8').split('\n');
  beforeEach(() => written(HEADER, ...[1, 2, 3, 4].map((persona) => command(persona))));

  test('untouched, nothing is said', () => {
    expect(said()).toBe('nothing');
  });

  test.each<[string, (all: string[]) => string[], string]>([
    ['one letter of a command', (all) => all.with(2, (all[2] ?? '').replace('"2\\"', '"7\\"')), `line 3: ${ALTERED}`],
    [
      'one digit of a digest',
      (all) =>
        all.with(
          3,
          (all[3] ?? '').replace(/.(?="\}$)/, (last) => (last === '0' ? '1' : '0')),
        ),
      `line 4: ${ALTERED}`,
    ],
    ['a line dropped', (all) => all.toSpliced(2, 1), `line 3: ${ALTERED}`],
    ['two lines exchanged', (all) => all.with(2, all[3] ?? '').with(3, all[2] ?? ''), `line 3: ${ALTERED}`],
    ['a line twice', (all) => all.toSpliced(3, 0, all[2] ?? ''), `line 4: ${ALTERED}`],
    ['a line somebody has typed', (all) => all.toSpliced(3, 0, JSON.stringify(command(9))), 'line 4: this line has no digest, so it was not written by Palm Hall, or was altered'],
    ['an empty line', (all) => all.toSpliced(3, 0, ''), 'line 4: this is no JSON'],
    ['half a line in the middle', (all) => all.with(3, (all[3] ?? '').slice(0, 30)), 'line 4: this is no JSON'],
    ['line ends of Windows', (all) => [all.join('\r\n')], 'line 1: this line has no digest, so it was not written by Palm Hall, or was altered'],
    ['a header with another seed', (all) => all.with(0, (all[0] ?? '').replace(/"seed":\d+/, '"seed":7')), 'line 1: this world has seed 7, and this Palm Hall 20261122'],
  ])('%s', (_, touch, words) => {
    writeFileSync(file, touch(lines()).join('\n'));
    expect(said()).toBe(words);
  });
});

describe('a line that no host can have written is said, although its digest is right', () => {
  const jump = (to: string): Command => ({ at: OPENS_AT, request: { ...command(1).request, path: '/__operator/clock', body: JSON.stringify({ to }) } });

  test.each<[string, object, string]>([
    ['no command', { at: OPENS_AT }, 'line 3: this is not a command'],
    ['a moment that is no number', { ...command(1), at: 'now' }, 'line 3: this is not a command'],
    ['a request without a path', { ...command(1), request: { method: 'POST' } }, 'line 3: this is not a command'],
    ['a moment before the opening', command(1, 0), 'line 3: this names a moment out of reach (1970-01-01T08:00:00+08:00)'],
    ['a moment at the end of all dates', command(1, Number.MAX_SAFE_INTEGER), 'line 3: this names a moment out of reach (9007199254740991)'],
    ['a jump to the year 9999', jump('9999-12-31T23:59:59+08:00'), 'line 3: this names a moment out of reach (9999-12-31T23:59:59+08:00)'],
    ['a line longer than any command', { ...command(1), filler: 'x'.repeat(LINE_LIMIT) }, `line 3: this is longer than any command can be (${LINE_LIMIT} bytes)`],
  ])('%s', (_, line, words) => {
    written(HEADER, command(2), line, command(3));
    expect(said()).toBe(words);
  });

  test('the longest command there can be is no such line', () => {
    const text = '\u0001'.repeat(16 * 1024);
    const longest: Command = { ...command(1), request: { ...command(1).request, body: text, path: `/${text.slice(1)}` } };
    openJournal(file).append(longest);
    expect([...openJournal(file).read()]).toEqual([longest]);
  });
});

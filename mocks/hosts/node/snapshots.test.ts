import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { standing } from '#mocks/control/command-log.ts';
import { createMockOperator } from '#mocks/control/mock-operator.ts';
import { seededRandom, type Random } from '#mocks/operator/core/random.ts';
import { stateHash } from '#mocks/world/state-hash.ts';
import { instantOf, MINUTE, HOUR } from '#lib/calendar.ts';
import { createClient, type Client } from '#tests/ledger/client.ts';
import { serveHall } from './serve.ts';
import { SNAPSHOT_EVERY } from './snapshot-keeper.ts';
import { openJournal, putAside, type JournalFile } from './journal.ts';

let folder = '';
let file = '';
let said: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'palm-hall-snapshots-'));
  file = path.join(folder, 'operator.jsonl');
  said = [];
  for (const level of ['info', 'error'] as const) vi.spyOn(console, level).mockImplementation((words: string) => void said.push(words));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const EVERY = 20;
interface Hall {
  readonly client: Client;
  readonly journal: JournalFile;
  readonly hash: string;
  /** Commands that were done again at the start. */
  readonly replayed: number;
}

function open(seed?: number, at = file, snapshotEvery = EVERY): Hall {
  const journal = openJournal(at, { seed, snapshotEvery });
  const replayed = [...standing(journal.rest)].length;
  const client = createClient(createMockOperator({ seed, journal: journal.rest, saved: journal.saved, store: journal, real: 0 }));
  return { client, journal, replayed, hash: stateHash(client.operator.world) };
}

/** The same journal played from its first line, without its snapshots. */
function played(seed?: number): string {
  const copy = path.join(folder, 'copy', 'operator.jsonl');
  rmSync(path.dirname(copy), { recursive: true, force: true });
  mkdirSync(path.dirname(copy));
  copyFileSync(file, copy);
  const { journal, hash } = open(seed, copy);
  expect(journal.saved).toBeUndefined();
  journal.close();
  return hash;
}

const PERSONAS = ['02', '04', '06', '07', '18', '29', '30'] as const;
const SCENARIOS = ['order-open', 'order-settled', 'code-wrong', 'password-locked', 'excluded'] as const;

/** One thing a tester or a customer does, no matter whether it is allowed. */
function act(client: Client, chance: Random, key: string): void {
  client.real += chance.int(0, 3) === 0 ? chance.int(0, 5 * HOUR) : chance.int(0, 2 * MINUTE);
  const now = () => client.operator.world.now;
  const acts: (() => unknown)[] = [
    () => client.enter(chance.pick(PERSONAS)),
    () => client.post('/api/session', { method: 'service-password', msisdn: '13900000030', servicePassword: chance.pick(['246810', '111111']) }, key),
    () => client.post('/api/top-ups', { card: `12345678${chance.int(1000, 9999)}${chance.pick(['0050', '0100', '0000'])}` }, key),
    () => client.post('/api/step-up/codes', { purpose: 'statements' }, key),
    () => client.post('/api/step-up', { method: 'sms-code', purpose: 'statements', code: chance.pick(['888888', '000000']) }, key),
    () => client.get('/api/home'),
    () => client.get('/api/nothing'),
    () => client.post('/__operator/scenario', { scenario: chance.pick(SCENARIOS) }),
    () => client.post('/__operator/clock', { running: chance.int(0, 1) === 1 }),
    () => client.post('/__operator/clock', { advanceSeconds: chance.int(1, 10 * 86_400) }),
    () => client.moveClock(instantOf(now() - chance.int(0, 2) * chance.int(0, 12 * HOUR))),
    () => client.send('DELETE', '/api/session'),
    () => chance.int(0, 9) === 0 && client.post('/__operator/reset', chance.int(0, 1) ? {} : { seed: chance.int(1, 9) }),
  ];
  acts[chance.int(0, acts.length - 1)]?.();
}

test.each([undefined, 1, 7, 4242])('with seed %s and any commands, killed or closed: the snapshot and the rest give the state that the whole journal gives', (seed) => {
  const chance = seededRandom(`snapshots/${seed}`);
  let used = 0;
  let { client, journal } = open(seed);
  for (let start = 0; start < 8; start++) {
    for (let step = chance.int(10, 60); step > 0; step--) act(client, chance, `${start}-${step}`);
    client.enter('30');
    const left = stateHash(client.operator.world);
    if (chance.int(0, 1)) {
      client.operator.leave();
      journal.close();
    }
    expect(played(seed)).toBe(left);
    const again = open(seed);
    expect(again.hash).toBe(left);
    if (again.journal.saved) used += 1;
    ({ client, journal } = again);
  }
  expect(used).toBeGreaterThan(3);
  expect(said).toEqual([]);
});

/** A journal of so many lines, most of them of the cheapest command there is. */
function write({ client }: Hall, count: number): void {
  for (let i = 0; i < count; i++) {
    client.real += 1000;
    if (i % 50 === 0) client.enter('30');
    else client.post('/__operator/clock', { running: true });
  }
}

test('a journal of 20,000 commands is begun with no more commands than one of 1,000', () => {
  const every = SNAPSHOT_EVERY;
  const short = open(undefined, file, every);
  write(short, 1100);
  short.journal.close();
  const afterShort = open(undefined, file, every);
  write(afterShort, 19_000);
  afterShort.journal.close();
  const afterLong = open(undefined, file, every);
  expect(readFileSync(file, 'utf8').trimEnd().split('\n')).toHaveLength(20_101);
  expect({ short: afterShort.replayed, long: afterLong.replayed }).toEqual({ short: 100, long: 100 });
  expect(afterLong.client.get('/__operator/state').body.commands).toBe(20_100);
}, 60_000);

test('a host that is closed takes one of what the last command has left; what only reading has let pass is in no journal, and in none of them', async () => {
  const served = { folder: 'public', port: 0, host: '127.0.0.1', journal: file };
  const first = await serveHall({ ...served, real: () => 0 });
  const control = (body: string) => fetch(`${first.origin}/__operator/persona`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  expect((await control('{"persona":"30"}')).status).toBe(200);
  const left = stateHash(first.operator.world);
  await first.close();
  expect(open()).toMatchObject({ hash: left, replayed: 0 });

  rmSync(`${file}.snapshot`);
  let now = 0;
  const second = await serveHall({ ...served, real: () => now });
  now = 400 * 24 * HOUR;
  await fetch(`${second.origin}/api/home`);
  await second.close();
  expect(existsSync(`${file}.snapshot`)).toBe(false);
});

test('a jump back behind a snapshot is done from the journal, and the next start goes on from there', () => {
  const hall = open();
  write(hall, 100);
  hall.client.moveClock('2026-11-22T10:00:30+08:00');
  const left = stateHash(hall.client.operator.world);
  expect(hall.client.get('/__operator/state').body.commands).toBe(100);
  expect(open()).toMatchObject({ hash: left, replayed: 0 });
});

test('killed between a jump back and its snapshot, the whole journal is played and nothing is said', () => {
  const hall = open();
  write(hall, 100);
  const { offer: _offer, ...journal } = openJournal(file, { snapshotEvery: EVERY });
  const killed = createClient(createMockOperator({ journal: journal.rest, saved: journal.saved, store: journal, real: 0 }));
  killed.moveClock('2026-11-22T10:00:30+08:00');
  const again = open();
  expect(again.hash).toBe(stateHash(killed.operator.world));
  expect(again.journal.saved).toBeUndefined();
  expect(said).toEqual([]);
});

describe('a snapshot that is not to be used is ignored, and said once', () => {
  const newest = () => `${file}.snapshot`;
  const before = () => `${file}.snapshot.before`;
  let left = '';
  beforeEach(() => {
    const hall = open();
    write(hall, 3 * EVERY + 5);
    left = stateHash(hall.client.operator.world);
    hall.journal.close();
    expect([existsSync(newest()), existsSync(before())]).toEqual([true, true]);
  });
  const flip = (name: string, at: number) => {
    const bytes = readFileSync(name);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(name, bytes);
  };

  test('one bit of its state: the one before it is used', () => {
    flip(newest(), 20_000);
    expect(open()).toMatchObject({ hash: left, replayed: EVERY + 5 });
    expect(said).toEqual([expect.stringContaining('operator.jsonl.snapshot is not used: it is damaged')]);
  });

  test.each<[string, () => void, string]>([
    ['torn', () => [newest(), before()].map((name) => truncateSync(name, 3000)), 'it is damaged'],
    ['empty', () => [newest(), before()].map((name) => writeFileSync(name, '')), 'it is damaged'],
    ['of another shape', () => [newest(), before()].map((name) => writeFileSync(name, '{}\n')), 'this is not a journal of Palm Hall'],
    [
      'of other code',
      () => [newest(), before()].map((name) => writeFileSync(name, readFileSync(name, 'latin1').replace(/"code":"./, '"code":"z'), 'latin1')),
      'the operator has been changed since',
    ],
  ])('both %s: the journal is played in whole', (_, touch, why) => {
    touch();
    expect(open()).toMatchObject({ hash: left, replayed: 3 * EVERY + 5 });
    expect(said).toEqual([expect.stringContaining(why)]);
    said = [];
    expect(open().replayed).toBe(0);
    expect(said).toEqual([]);
  });

  test('a journal cut short', () => {
    const lines = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, `${lines.slice(0, 5).join('\n')}\n`);
    expect(open().replayed).toBe(4);
    expect(said).toEqual([expect.stringContaining('the journal is shorter than it was then')]);
  });

  test('a journal altered before it, at the same length: the line is named all the same', () => {
    writeFileSync(file, readFileSync(file, 'utf8').replace('persona\\":\\"30', 'persona\\":\\"02'));
    expect(() => open()).toThrow(/line 2: this line was altered/);
  });

  test('a journal put aside takes none of them along', () => {
    putAside(file, 0);
    expect([existsSync(newest()), existsSync(before())]).toEqual([false, false]);
    expect(open()).toMatchObject({ replayed: 0 });
  });

  test('a snapshot that cannot be written costs nothing but time, and is said once', () => {
    mkdirSync(`${newest()}.new`);
    const hall = open();
    write(hall, 5 * EVERY);
    expect(said).toEqual([expect.stringContaining('nothing is lost, the next start takes longer')]);
    left = stateHash(hall.client.operator.world);
    expect(open()).toMatchObject({ hash: left, replayed: 5 * EVERY + 5 });
  });
});

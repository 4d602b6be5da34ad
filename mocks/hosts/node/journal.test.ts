import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createMockOperator } from '#mocks/control/mock-operator.ts';
import type { Command } from '#mocks/operator/core/wire.ts';
import { OPENS_AT } from '#mocks/world/create-world.ts';
import { stateHash } from '#mocks/world/state-hash.ts';
import { openJournal, putAside } from './journal.ts';
import { FileInUse } from './lock.ts';
import { operatorApp } from './operator-app.ts';

let folder = '';
let file = '';
let hosts: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'palm-hall-journal-'));
  file = path.join(folder, 'deep', 'operator.jsonl');
  hosts = [];
});
afterEach(() => {
  for (const host of hosts) host.kill('SIGKILL');
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the host in a process of its own; resolves with its address. */
function startHost(...more: string[]): Promise<{ host: ChildProcess; origin: string }> {
  const host = spawn(process.execPath, ['tests/support/e2e/burst-host.ts', file, ...more], { stdio: ['ignore', 'pipe', 'inherit'] });
  hosts.push(host);
  return new Promise((resolve, reject) => {
    host.stdout.once('data', (text: Buffer) => resolve({ host, origin: text.toString().trim() }));
    host.once('error', reject);
    host.once('exit', (code) => reject(new Error(`the host ended with ${code}`)));
  });
}

/** The number that a key's code is sent to: one each, so that no write has to wait for another. */
const numberOf = new Map<string, string>();

/** A write that nothing afterwards takes back: a code for a number of its own. */
function write(origin: string, key: string): Promise<Response> {
  const msisdn = numberOf.get(key) ?? `138${String(numberOf.size).padStart(8, '0')}`;
  numberOf.set(key, msisdn);
  return fetch(`${origin}/api/session/codes`, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': key }, body: JSON.stringify({ msisdn }) });
}

const stateOf = (operator: ReturnType<typeof createMockOperator>) => stateHash(operator.world);
const rebuilt = () => {
  const { rest, secret } = openJournal(file);
  return createMockOperator({ journal: rest, secret, real: 0 });
};

/** What the file holds, as whoever opens it next is told. */
const kept = () => {
  const journal = openJournal(file);
  const commands = [...journal.read()];
  journal.close();
  return commands;
};
const moments = () => kept().map(({ at }) => at - OPENS_AT);
/** A command so many milliseconds after the opening. */
const command = (after: number): Command => ({
  at: OPENS_AT + after,
  request: { method: 'POST', path: '/__operator/persona', query: {}, headers: {}, body: '{"persona":"30"}', sessionId: null },
});

/** One of eight clients that write without a pause, until there is nobody to write to; after 60 answers the host is killed. */
async function burst({ host, origin }: { host: ChildProcess; origin: string }, name: string): Promise<Map<string, string>> {
  const acknowledged = new Map<string, string>();
  const client = async (_: unknown, number: number) => {
    for (let i = 0; ; i++) {
      const key = `burst-${name}-${number}-${i}`;
      const body = await write(origin, key)
        .then((answer) => answer.text())
        .catch(() => null);
      if (body === null) return;
      acknowledged.set(key, body);
      if (acknowledged.size === 60) host.kill('SIGKILL');
    }
  };
  await Promise.all(Array.from({ length: 8 }, client));
  return acknowledged;
}

test.each([
  ['now and then', '25'],
  ['after every write', '1'],
])(
  'killed three times in bursts of writes, a snapshot being taken %s, the host loses no write it has acknowledged (O2)',
  async (_, every) => {
    const acknowledged = new Map<string, string>();
    for (const name of ['first', 'second', 'third']) {
      const burstOf = await burst(await startHost(every), name);
      expect(burstOf.size).toBeGreaterThanOrEqual(60);
      for (const [key, body] of burstOf) acknowledged.set(key, body);
    }
    const again = await startHost(every);
    for (const [key, body] of acknowledged) {
      const replay = await write(again.origin, key);
      expect({ status: replay.status, replayed: replay.headers.get('idempotent-replayed'), body: await replay.text() }).toEqual({ status: 202, replayed: 'true', body });
    }
  },
  60_000,
);

test('opened again, the world is the one that was left: the same digest, twice', async () => {
  const { app, operator } = operatorApp({ journal: openJournal(file), real: () => 0 });
  const call = (at: string, body: unknown) =>
    app.request(`http://localhost${at}`, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': at }, body: JSON.stringify(body) });
  await call('/__operator/persona', { persona: '30' });
  await call('/__operator/clock', { to: '2026-12-01T00:00:00+08:00' });
  await call('/__operator/persona', { persona: '04' });
  const left = stateOf(operator);
  expect([stateOf(rebuilt()), stateOf(rebuilt())]).toEqual([left, left]);
});

test('a journal that somebody alters under a running host: a jump back is refused, the world stays where it is, and the line is said', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue(undefined);
  const { app, operator } = operatorApp({ journal: openJournal(file), real: () => 0 });
  const control = (at: string, body: unknown) =>
    app.request(`http://localhost/__operator/${at}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  await control('persona', { persona: '30' });
  await control('clock', { advanceSeconds: 600 });
  await control('persona', { persona: '04' });
  const left = stateOf(operator);
  writeFileSync(file, readFileSync(file, 'utf8').replace('persona\\":\\"30', 'persona\\":\\"02'));
  expect((await control('clock', { to: '2026-11-22T10:05:00+08:00' })).status).toBe(500);
  expect(stateOf(operator)).toBe(left);
  expect(said.mock.calls.map(String)).toEqual([expect.stringContaining('line 2: this line was altered')]);
});

test('a last line torn off is forgotten, which is said once, and the file is whole again', () => {
  const said = vi.spyOn(console, 'info').mockReturnValue(undefined);
  const journal = openJournal(file);
  journal.append(command(1));
  const whole = readFileSync(file, 'utf8');
  journal.append(command(2));
  truncateSync(file, readFileSync(file).byteLength - 7);
  expect(kept()).toEqual([command(1)]);
  expect(said.mock.calls.map(String)).toEqual([expect.stringContaining(`The last line of ${file} was torn off`)]);
  expect(readFileSync(file, 'utf8')).toBe(whole);
  openJournal(file).append(command(3));
  expect(moments()).toEqual([1, 3]);
  expect(said).toHaveBeenCalledTimes(1);
});

test('a first line torn off is begun anew', () => {
  openJournal(file).close();
  truncateSync(file, 40);
  openJournal(file).close();
  expect(kept()).toEqual([]);
  expect(readFileSync(file, 'utf8')).toMatch(/^\{"format":"palm-hall-journal",.*\}\n$/);
});

test('what is taken back is gone, and the next line follows the one before it', () => {
  const journal = openJournal(file);
  for (const after of [1, 2]) journal.append(command(after));
  journal.undo();
  journal.append(command(3));
  expect(moments()).toEqual([1, 3]);
});

test('a reset leaves itself alone in the file, which goes on from there', () => {
  const journal = openJournal(file);
  journal.append(command(1));
  journal.begin([command(2)]);
  journal.append(command(3));
  journal.undo();
  journal.append(command(4));
  expect(moments()).toEqual([2, 4]);
});

test('what a reset takes the place of is put aside, beside it; a world in which nothing has happened leaves nothing', () => {
  const journal = openJournal(file);
  journal.begin([command(1)]);
  const aside = () => readdirSync(path.dirname(file)).filter((name) => /^operator\.jsonl\.\d{4}-/.test(name));
  expect(aside()).toEqual([]);
  journal.append(command(2));
  journal.begin([command(3)]);
  const [put = '', ...more] = aside();
  expect(more).toEqual([]);
  expect([...openJournal(path.join(path.dirname(file), put)).read()].map(({ at }) => at - OPENS_AT)).toEqual([1, 2]);
});

test('a file many times as long as what is read at once is read line by line, in order', () => {
  const journal = openJournal(file);
  const long = (after: number): Command => ({ ...command(after), request: { ...command(after).request, body: `${after} ${'长'.repeat(after * 7)}` } });
  for (let after = 0; after < 400; after++) journal.append(long(after));
  expect(readFileSync(file).byteLength).toBeGreaterThan(20 * 64 * 1024);
  expect(kept()).toEqual(Array.from({ length: 400 }, (_, after) => long(after)));
});

/** A process of its own that holds the file until it is killed. */
function keeperOf(journal: string): Promise<ChildProcess> {
  const script = `import { openJournal } from '#mocks/hosts/node/journal.ts'; openJournal(${JSON.stringify(journal)}); console.log('kept'); setInterval(() => {}, 1000);`;
  const keeper = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  hosts.push(keeper);
  return new Promise((resolve, reject) => {
    keeper.stdout.once('data', () => resolve(keeper));
    keeper.once('exit', (code) => reject(new Error(`the keeper ended with ${code}`)));
  });
}

test('a second process is refused the file while the first one keeps it, and is told which process that is', async () => {
  const keeper = await keeperOf(file);
  expect(() => openJournal(file)).toThrow(new FileInUse(file, keeper.pid ?? 0));
});

test('a lock that a killed process has left behind is taken over', async () => {
  const keeper = await keeperOf(file);
  const ended = new Promise((resolve) => keeper.once('exit', resolve));
  keeper.kill('SIGKILL');
  await ended;
  expect(kept()).toEqual([]);
});

test('what is closed may be opened by somebody else', async () => {
  openJournal(file).close();
  await expect(keeperOf(file)).resolves.toBeDefined();
});

test('put aside, the old file is still there, and the next journal begins afresh', () => {
  const journal = openJournal(file);
  journal.append(command(1));
  journal.close();
  const aside = putAside(file, Date.parse('2026-11-28T10:00:00Z'));
  expect(aside).toBe(`${file}.2026-11-28T10-00-00`);
  expect(readFileSync(aside ?? '', 'utf8')).toContain('"persona');
  expect(kept()).toEqual([]);
  expect(putAside(path.join(folder, 'none'), 0)).toBeNull();
});

/** The host under a limit of file size: what a full disk does to it. */
function startOnFullDisk(kilobytes: number): Promise<{ host: ChildProcess; origin: string; said: () => string }> {
  const host = spawn('bash', ['-c', `trap '' XFSZ; ulimit -f ${kilobytes}; exec "$0" tests/support/e2e/burst-host.ts "$1"`, process.execPath, file], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  hosts.push(host);
  let words = '';
  host.stderr.on('data', (text: Buffer) => (words += text.toString()));
  return new Promise((resolve, reject) => {
    host.stdout.once('data', (text: Buffer) => resolve({ host, origin: text.toString().trim(), said: () => words }));
    host.once('exit', (code) => reject(new Error(`the host ended with ${code}: ${words}`)));
  });
}

test('on a full disk writes are refused and reads go on; what was acknowledged is kept, what was refused is not, and no line is glued to half of another', async () => {
  const { host, origin, said } = await startOnFullDisk(8);
  const acknowledged = new Map<string, string>();
  const refused: string[] = [];
  for (let i = 0; refused.length < 3; i++) {
    const answer = await write(origin, `full-${i}`);
    const body = await answer.text();
    if (answer.status === 202) acknowledged.set(`full-${i}`, body);
    else refused.push(`${answer.status} ${answer.headers.get('content-type') ?? ''} ${(JSON.parse(body) as { code: string }).code}`);
  }
  expect(acknowledged.size).toBeGreaterThan(5);
  expect(refused).toEqual(Array.from({ length: 3 }, () => '503 application/problem+json unavailable'));
  expect((await fetch(`${origin}/__operator/state`)).status).toBe(200);
  expect(said().match(/cannot be written/g)).toHaveLength(1);
  const ended = new Promise((resolve) => host.once('exit', resolve));
  host.kill('SIGKILL');
  await ended;

  const again = await startHost();
  expect(
    readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => typeof JSON.parse(line)),
  ).not.toContain('undefined');
  for (const [key, body] of acknowledged) expect(await (await write(again.origin, key)).text()).toBe(body);
  expect((await write(again.origin, 'full-again')).status).toBe(202);
}, 60_000);

test('a place where no file can be is said at the start', () => {
  openJournal(file).close();
  expect(() => openJournal(path.join(file, 'operator.jsonl'))).toThrow(/ENOTDIR|EEXIST/);
  expect(() => openJournal(path.dirname(file))).toThrow(/EISDIR/);
});

test.runIf(process.getuid?.() !== 0)('a file that may not be written is said at the start, not at the first write', () => {
  openJournal(file).close();
  chmodSync(file, 0o400);
  expect(() => openJournal(file)).toThrow(/EACCES/);
});

test('each journal draws a secret of its own, which ids and codes follow from, keeps it over restarts and a reset, and lets nobody else read the file', () => {
  const first = openJournal(file);
  first.append(command(1));
  first.begin([command(2)]);
  first.close();
  expect(openJournal(file).secret).toBe(first.secret);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(openJournal(`${file}.other`).secret).not.toBe(first.secret);
});

import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMockOperator } from '#mocks/control/mock-operator.ts';
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
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the host in a process of its own; resolves with its address. */
function startHost(): Promise<{ host: ChildProcess; origin: string }> {
  const host = spawn(process.execPath, ['tests/support/e2e/burst-host.ts', file], { stdio: ['ignore', 'pipe', 'inherit'] });
  hosts.push(host);
  return new Promise((resolve, reject) => {
    host.stdout.once('data', (text: Buffer) => resolve({ host, origin: text.toString().trim() }));
    host.once('error', reject);
    host.once('exit', (code) => reject(new Error(`the host ended with ${code}`)));
  });
}

/** Numbers with the usual service password, enough of them that no sign-in of a burst ends another (D28). */
const NUMBERS = ['01', '02', '03', '04', '05', '07', '08', '09', '10', '18', '23', '24', '29', '30', '31', '32', '33'];

const write = (origin: string, key: string, nth = 0) =>
  fetch(`${origin}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ method: 'service-password', msisdn: `139000000${NUMBERS[nth % NUMBERS.length]}`, servicePassword: '246810' }),
  });

const stateOf = (operator: ReturnType<typeof createMockOperator>) => stateHash(operator.world);
const rebuilt = () => createMockOperator({ journal: openJournal(file).commands, real: 0 });

/** The line every journal begins with. */
const header = () => `${readFileSync(file, 'utf8').split('\n')[0] ?? ''}\n`;

test('killed in a burst of writes, the host loses no write it has acknowledged (O2)', async () => {
  const { host, origin } = await startHost();
  const acknowledged = new Map<string, { nth: number; body: string }>();
  /** One of eight clients that write without a pause, until there is nobody to write to. */
  const burst = async (_: unknown, client: number) => {
    for (let i = 0; ; i++) {
      const key = `burst-${client}-${i}`;
      const nth = 8 * i + client;
      const body = await write(origin, key, nth)
        .then((answer) => answer.text())
        .catch(() => null);
      if (body === null) return;
      acknowledged.set(key, { nth, body });
      if (acknowledged.size === 60) host.kill('SIGKILL');
    }
  };
  await Promise.all(Array.from({ length: 8 }, burst));
  expect(acknowledged.size).toBeGreaterThanOrEqual(60);

  const again = await startHost();
  for (const [key, { nth, body }] of acknowledged) {
    const replay = await write(again.origin, key, nth);
    expect([replay.status, replay.headers.get('idempotent-replayed'), await replay.text()]).toEqual([201, 'true', body]);
  }
}, 60_000);

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

test('a last line torn off is forgotten, and the file is whole again', () => {
  const journal = openJournal(file);
  const command = { at: 1, request: { method: 'POST', path: '/__operator/persona', query: {}, headers: {}, body: '{"persona":"30"}', sessionId: null } };
  journal.append(command);
  journal.append({ ...command, at: 2 });
  const whole = readFileSync(file, 'utf8');
  truncateSync(file, whole.length - 7);
  expect(openJournal(file).commands).toEqual([command]);
  expect(readFileSync(file, 'utf8')).toBe(`${header()}${JSON.stringify(command)}\n`);
  openJournal(file).append({ ...command, at: 3 });
  expect(openJournal(file).commands.map(({ at }) => at)).toEqual([1, 3]);
});

test('a line damaged in the middle is no accident of the moment: it is said, not skipped', () => {
  const journal = openJournal(file);
  journal.append({ at: 1, request: { method: 'POST', path: '/', query: {}, headers: {}, body: '', sessionId: null } });
  appendFileSync(file, '{"at":\n{"at":2,"request":{}}\n');
  expect(() => openJournal(file)).toThrow(/line 3: this is no JSON/);
});

test('a reset begins the file anew and puts what it held aside, beside it; an empty one leaves nothing', () => {
  const journal = openJournal(file);
  journal.append({ at: 1, request: { method: 'POST', path: '/', query: {}, headers: {}, body: '', sessionId: null } });
  journal.clear();
  expect(readFileSync(file, 'utf8')).toBe(header());
  journal.clear();
  const aside = readdirSync(path.dirname(file)).filter((name) => /^operator\.jsonl\.\d{4}-/.test(name));
  expect(aside).toHaveLength(1);
  expect(openJournal(path.join(path.dirname(file), aside[0] ?? '')).commands).toHaveLength(1);
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
  expect(openJournal(file).commands).toEqual([]);
});

test('what is closed may be opened by somebody else', async () => {
  openJournal(file).close();
  await expect(keeperOf(file)).resolves.toBeDefined();
});

test.each([
  ['garbage', 'hello\n', /line 1: this is no JSON/],
  ['a byte order mark', '\uFEFF{"format":"palm-hall-journal","version":"0.1.0"}\n', /line 1: this is no JSON/],
  ['a list', '[1,2,3]\n', /line 1: this is not a journal of Palm Hall/],
  ['a journal from before there were headers', '{"at":1,"request":{}}\n', /line 1: this is not a journal of Palm Hall/],
  ['another version', '{"format":"palm-hall-journal","version":"0.0.1"}\n', /line 1: this was written by version 0\.0\.1, and this is \d/],
])('%s is said with its line, not played and not changed', (_, text, said) => {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  expect(() => openJournal(file)).toThrow(said);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('put aside, the old file is still there, and the next journal begins afresh', () => {
  const journal = openJournal(file);
  journal.append({ at: 1, request: { method: 'POST', path: '/', query: {}, headers: {}, body: '', sessionId: null } });
  journal.close();
  const aside = putAside(file, Date.parse('2026-11-28T10:00:00Z'));
  expect(aside).toBe(`${file}.2026-11-28T10-00-00`);
  expect(readFileSync(aside ?? '', 'utf8')).toContain('"at":1');
  expect(openJournal(file).commands).toEqual([]);
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
    const answer = await write(origin, `full-${i}`, i);
    const body = await answer.text();
    if (answer.status === 201) acknowledged.set(`full-${i}`, body);
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
  for (const [key, body] of acknowledged) expect(await (await write(again.origin, key, Number(key.slice(5)))).text()).toBe(body);
  expect((await write(again.origin, 'full-again')).status).toBe(201);
}, 60_000);

test.runIf(process.getuid?.() !== 0)('a file that may not be written is said at the start, not at the first write', () => {
  openJournal(file).close();
  chmodSync(file, 0o400);
  expect(() => openJournal(file)).toThrow(/EACCES/);
});

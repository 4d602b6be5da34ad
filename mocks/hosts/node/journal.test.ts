import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMockOperator } from '#mocks/control/mock-operator.ts';
import { stateHash } from '#mocks/world/state-hash.ts';
import { openJournal } from './journal.ts';
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

const write = (origin: string, key: string) =>
  fetch(`${origin}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ method: 'service-password', msisdn: '13900000030', servicePassword: '246810' }),
  });

const stateOf = (operator: ReturnType<typeof createMockOperator>) => stateHash(operator.world);
const rebuilt = () => createMockOperator({ journal: openJournal(file).commands, real: 0 });

test('killed in a burst of writes, the host loses no write it has acknowledged (O2)', async () => {
  const { host, origin } = await startHost();
  const acknowledged = new Map<string, string>();
  /** One of eight clients that write without a pause, until there is nobody to write to. */
  const burst = async (_: unknown, client: number) => {
    for (let i = 0; ; i++) {
      const key = `burst-${client}-${i}`;
      const body = await write(origin, key)
        .then((answer) => answer.text())
        .catch(() => null);
      if (body === null) return;
      acknowledged.set(key, body);
      if (acknowledged.size === 60) host.kill('SIGKILL');
    }
  };
  await Promise.all(Array.from({ length: 8 }, burst));
  expect(acknowledged.size).toBeGreaterThanOrEqual(60);

  const again = await startHost();
  for (const [key, body] of acknowledged) {
    const replay = await write(again.origin, key);
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
  journal.keep(command);
  journal.keep({ ...command, at: 2 });
  const whole = readFileSync(file, 'utf8');
  truncateSync(file, whole.length - 7);
  expect(openJournal(file).commands).toEqual([command]);
  expect(readFileSync(file, 'utf8')).toBe(`${JSON.stringify(command)}\n`);
  openJournal(file).keep({ ...command, at: 3 });
  expect(openJournal(file).commands.map(({ at }) => at)).toEqual([1, 3]);
});

test('a line damaged in the middle is no accident of the moment: it is said, not skipped', () => {
  const journal = openJournal(file);
  journal.keep({ at: 1, request: { method: 'POST', path: '/', query: {}, headers: {}, body: '', sessionId: null } });
  appendFileSync(file, '{"at":\n{"at":2,"request":{}}\n');
  expect(() => openJournal(file)).toThrow();
});

test('a reset empties the file', () => {
  const journal = openJournal(file);
  journal.keep({ at: 1, request: { method: 'POST', path: '/', query: {}, headers: {}, body: '', sessionId: null } });
  journal.keep(null);
  expect(readFileSync(file, 'utf8')).toBe('');
});

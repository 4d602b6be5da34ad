import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Balance } from '#contract/balance.ts';
import type { OperatorState } from '#mocks/control/contracts/state.ts';
import { operatorApp } from './operator-app.ts';
import { serveHall, type RunningHost } from './serve.ts';
import { WORLDS_KEPT } from './worlds.ts';

let folder = '';
let hall: RunningHost;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'palm-hall-worlds-'));
  hall = await serveHall({ folder: 'public', port: 0, host: '127.0.0.1', journal: path.join(folder, 'operator.jsonl') });
});
afterAll(async () => {
  await hall.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A client of its own in a world, as a test or a tester's browser is one. */
function clientIn(world: string | null) {
  let session = '';
  let keys = 0;
  return async (method: 'GET' | 'POST', address: string, body?: unknown) => {
    const response = await fetch(hall.origin + address, {
      method,
      headers: {
        ...(world === null ? {} : { 'x-operator-world': world }),
        'content-type': 'application/json',
        'idempotency-key': `${world}-${++keys}`,
        cookie: session,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    session = response.headers.get('set-cookie')?.split(';')[0] ?? session;
    return { status: response.status, body: (await response.json()) as unknown };
  };
}
const commandsIn = async (world: string | null) => ((await clientIn(world)('GET', '/__operator/state')).body as OperatorState).commands; // control's own answer

test('fifty testers at once, each with a clock, faults and a balance of their own, and none meets another', async () => {
  const before = readFileSync(path.join(folder, 'operator.jsonl'), 'utf8');
  const results = await Promise.all(
    Array.from({ length: 50 }, async (_, one) => {
      const ask = clientIn(`tester-${one}`);
      await ask('POST', '/__operator/clock', { running: false });
      await ask('POST', '/__operator/clock', { advanceSeconds: 60 * (one + 1) });
      await ask('POST', '/__operator/persona', { persona: '30' });
      for (let top = 0; top < one % 4; top++) expect((await ask('POST', '/api/top-ups', { card: `12345678123${top}0050` })).status).toBe(201);
      if (one % 5 === 0) await ask('POST', '/__operator/faults', { rules: [{ endpoint: 'getBalance', fault: 'problem-500', when: { kind: 'always' } }] });
      const balance = await ask('GET', '/api/balance');
      const { now } = (await ask('GET', '/__operator/state')).body as OperatorState; // control's own answer
      return { one, status: balance.status, total: (balance.body as Balance).total, now }; // the contract's own answer
    }),
  );
  const empty = results.find(({ one }) => one % 4 === 0 && one % 5 !== 0)?.total ?? 0;
  for (const { one, status, total, now } of results) {
    expect({ one, status }).toEqual({ one, status: one % 5 === 0 ? 500 : 200 });
    if (one % 5 !== 0) expect({ one, total }).toEqual({ one, total: empty + 5000 * (one % 4) });
    expect(Date.parse(now) - Date.parse('2026-11-22T10:00:00+08:00')).toBeGreaterThanOrEqual(60_000 * (one + 1));
    expect(Date.parse(now) - Date.parse('2026-11-22T10:00:00+08:00')).toBeLessThan(60_000 * (one + 1) + 30_000);
  }
  expect(await commandsIn(null)).toBe(0);
  expect(readFileSync(path.join(folder, 'operator.jsonl'), 'utf8')).toBe(before);
});

test('an address that names a world leaves its name with the browser; an empty one leads back to the world everybody shares', async () => {
  const { app } = operatorApp({ real: () => 0 });
  const named = await app.request('/__operator/state?world=mine');
  expect(named.status).toBe(200);
  expect(named.headers.get('set-cookie')).toBe('operator-world=mine; Path=/; SameSite=Strict');
  const write = { method: 'POST', headers: { 'content-type': 'application/json', cookie: 'operator-world=mine' }, body: '{"advanceSeconds":3600}' };
  await app.request('/__operator/clock', write);
  const nowAt = async (init: RequestInit) => ((await (await app.request('/__operator/state', init)).json()) as OperatorState).now; // control's own answer
  expect(
    [await nowAt({ headers: { cookie: 'operator-world=mine' } }), await nowAt({ headers: { 'x-operator-world': 'mine' } }), await nowAt({})].map((now) => now.slice(11, 16)),
  ).toEqual(['11:00', '11:00', '10:00']);
  expect((await app.request('/api/services?world=')).headers.get('set-cookie')).toBe('operator-world=; Max-Age=0; Path=/; SameSite=Strict');
});

test('a name that is none is refused, and makes no world', async () => {
  const refused = await clientIn('a b')('GET', '/__operator/state');
  expect(refused).toMatchObject({ status: 400, body: { code: 'malformed-request', fields: ['world'] } });
});

test('two hundred are kept; the one used longest ago begins anew', async () => {
  const commands = async (name: string) => clientIn(name)('POST', '/__operator/persona', { persona: '30' });
  for (let one = 0; one < WORLDS_KEPT; one++) await commands(`kept-${one}`);
  expect(await commandsIn('kept-0')).toBe(1);
  await commands('one-more');
  expect(await commandsIn('kept-0')).toBe(1);
  expect(await commandsIn('kept-1')).toBe(0);
});

test('a world is as reproducible as any: the same commands, the same digest', async () => {
  const hashes = await Promise.all(
    ['twin-a', 'twin-b'].map(async (name) => {
      const ask = clientIn(name);
      await ask('POST', '/__operator/clock', { running: false });
      await ask('POST', '/__operator/clock', { to: '2026-12-01T00:00:00+08:00' });
      await ask('POST', '/__operator/persona', { persona: '04' });
      return ((await ask('GET', '/__operator/state')).body as { hash: string }).hash; // control's own answer
    }),
  );
  expect(hashes[0]).toBe(hashes[1]);
});

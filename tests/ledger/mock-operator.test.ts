import { describe, expect, test } from 'vitest';
import type { CommandStore } from '#mocks/control/command-store.ts';
import { createMockOperator, type MockOperator } from '#mocks/control/mock-operator.ts';
import { PERSONAS } from '#mocks/personas/people/all.ts';
import { stateHash } from '#mocks/world/state-hash.ts';
import type { Command } from '#mocks/operator/core/wire.ts';
import { createClient, clientOf, type Client } from './client.ts';

/** An hour in which customers sign in, fail, step up and leave. */
function busyHour(client: Client): void {
  client.post('/api/session', { method: 'service-password', msisdn: '13900000030', servicePassword: '111111' });
  client.real += 61_000;
  client.post('/api/session', { method: 'service-password', msisdn: '13900000030', servicePassword: '246810' });
  client.real += 90_500;
  client.get('/api/home');
  client.post('/api/step-up/codes', { purpose: 'statements' });
  client.post('/api/step-up', { method: 'sms-code', purpose: 'statements', code: '888888' });
  client.real += 300_000;
  client.get('/api/statements/2026-10');
  client.get('/api/nonsense');
  client.enter('04');
  client.send('DELETE', '/api/session');
  client.post('/api/session/codes', { msisdn: '13900000099' });
  client.enter('02');
}

const hashOf = (operator: MockOperator) => stateHash(operator.world);
/** A store as a host's file is one, and what is in it. */
function storeOf(): { readonly store: CommandStore; readonly lines: Command[] } {
  const lines: Command[] = [];
  return { lines, store: { append: (command) => void lines.push(command), undo: () => void lines.pop(), begin: (commands) => void lines.splice(0, Infinity, ...commands) } };
}

test('the same seed and the same commands give the same state; another seed another', () => {
  const [one, other] = [createClient(), createClient()];
  busyHour(one);
  busyHour(other);
  expect(hashOf(one.operator)).toBe(hashOf(other.operator));
  expect(hashOf(createMockOperator({ seed: 5, real: 0 }))).not.toBe(hashOf(createMockOperator({ real: 0 })));
});

test('a journal rebuilds the operator it came from, text for text, and its clock goes on from the last command', () => {
  const { store, lines: file } = storeOf();
  const client = createClient(createMockOperator({ store, real: 0 }));
  busyHour(client);
  client.moveClock('2027-02-28T23:59:59+08:00');
  client.enter('30');
  const lines = JSON.parse(JSON.stringify(file)) as Command[]; // what a file gives back
  const rebuilt = createMockOperator({ journal: lines, real: 77 });
  expect(hashOf(rebuilt)).toBe(hashOf(client.operator));
  expect(rebuilt.commands).toEqual(client.operator.commands);
  expect(createClient(rebuilt).get('/__operator/state').body.now).toBe('2027-02-28T23:59:59+08:00');
});

describe('the clock (O6 in part)', () => {
  test('forward and back ends where it began', () => {
    const client = createClient();
    busyHour(client);
    client.moveClock('2026-11-22T11:00:00+08:00');
    const before = hashOf(client.operator);
    client.moveClock('2027-06-01T00:00:00+08:00');
    expect(hashOf(client.operator)).not.toBe(before);
    client.moveClock('2026-11-22T11:00:00+08:00');
    expect(hashOf(client.operator)).toBe(before);
  });

  test('back before a command undoes it; a journal kept line by line knows', () => {
    const { store, lines: file } = storeOf();
    const client = createClient(createMockOperator({ store, real: 0 }));
    const opening = hashOf(client.operator);
    client.real += 120_000;
    client.enter('30');
    client.moveClock('2026-11-22T10:01:00+08:00');
    expect(hashOf(client.operator)).toBe(opening);
    expect(client.get('/api/home').status).toBe(401);
    client.enter('02');
    expect(hashOf(createMockOperator({ journal: file, real: 0 }))).toBe(hashOf(client.operator));
    expect(hashOf(createMockOperator({ journal: client.operator.commands, real: 0 }))).toBe(hashOf(client.operator));
  });

  test('stands while paused, through a jump back as well, and runs again', () => {
    const client = createClient();
    client.real += 60_000;
    client.post('/__operator/clock', { running: false });
    client.real += 60_000;
    expect(client.get('/__operator/state').body).toMatchObject({ clock: 'paused', now: '2026-11-22T10:01:00+08:00' });
    expect(client.moveClock('2026-11-22T10:00:30+08:00').body.clock).toBe('paused');
    client.post('/__operator/clock', { running: true });
    client.real += 1000;
    expect(client.get('/__operator/state').body).toMatchObject({ clock: 'running', now: '2026-11-22T10:00:31+08:00' });
  });

  test('runs so many times as fast, a jump and a restart included, until it is told otherwise; how fast there is, it says', () => {
    const client = createClient();
    expect(client.post('/__operator/clock', { speed: 60 }).body).toMatchObject({ clock: 'running', speed: 60 });
    client.real += 1000;
    expect(client.get('/__operator/state').body.now).toBe('2026-11-22T10:01:00+08:00');
    client.moveClock('2026-11-22T10:00:00+08:00');
    client.real += 2000;
    expect(client.get('/__operator/state').body.now).toBe('2026-11-22T10:02:00+08:00');
    client.enter('30');
    const resumed = createMockOperator({ journal: client.operator.commands, real: 0 });
    expect(resumed.now(1000) - resumed.now(0)).toBe(60_000);
    client.post('/__operator/clock', { running: false });
    client.post('/__operator/clock', { running: true });
    expect(client.post('/__operator/clock', { speed: 1 }).body).toMatchObject({ speed: 1 });
    expect(client.post('/__operator/clock', { speed: 0.5 }).status).toBe(400);
  });

  test('moves by seconds, and a host whose own clock goes back does not take it along', () => {
    const client = createClient();
    expect(client.post('/__operator/clock', { advanceSeconds: 3600 }).body.now).toBe('2026-11-22T11:00:00+08:00');
    client.real -= 500_000;
    expect(client.get('/__operator/state').body.now).toBe('2026-11-22T11:00:00+08:00');
  });

  test('ends ten years after the opening: a jump beyond is refused with the last moment there is, from wherever it starts', () => {
    const client = createClient();
    const last = '2036-11-22T10:00:00+08:00';
    for (const to of ['2036-11-22T10:00:01+08:00', '9999-12-31T23:59:59+08:00'])
      expect(client.post('/__operator/clock', { to })).toMatchObject({ status: 400, body: { code: 'malformed-request', fields: ['to'], until: last } });
    expect(client.post('/__operator/clock', { to: '2026-11-21T00:00:00+08:00' }).body).toMatchObject({ fields: ['to'], until: '2026-11-22T10:00:00+08:00' });
    expect(client.moveClock(last).status).toBe(200);
    expect(client.post('/__operator/clock', { advanceSeconds: 1 })).toMatchObject({ status: 400, body: { fields: ['advanceSeconds'], until: last } });
    client.real += 3_600_000;
    expect(client.get('/__operator/state').body.now).toBe(last);
  });

  test.each([
    [{ to: '2036-12-31T00:00:00+08:00' }],
    [{ to: '2026-11-22T09:59:59+08:00' }],
    [{ to: '2026-02-31T99:00:00+08:00' }],
    [{ to: 5 }],
    [{}],
    [{ running: 'yes' }],
    [{ advanceSeconds: 0 }],
    [{ advanceSeconds: 1, running: true }],
    [null],
    ['x'],
  ])('refuses %j with a problem', (body) => {
    const client = createClient();
    const before = hashOf(client.operator);
    const reply = client.post('/__operator/clock', body);
    expect({ status: reply.status, code: reply.body.code }).toEqual({ status: 400, code: 'malformed-request' });
    expect({ state: hashOf(client.operator), commands: client.operator.commands.length }).toEqual({ state: before, commands: 0 });
  });
});

test('a reset empties the journal and may bring another seed, which the journal remembers', () => {
  const { store, lines: file } = storeOf();
  const client = createClient(createMockOperator({ store, real: 0 }));
  client.enter('30');
  client.enter('02');
  expect(client.post('/__operator/reset', { seed: 9 }).body).toMatchObject({ seed: 9, commands: 0, now: '2026-11-22T10:00:00+08:00' });
  client.enter('04');
  expect(createMockOperator({ journal: file, real: 0 }).world.seed).toBe(9);
  expect(hashOf(createMockOperator({ journal: file, real: 0 }))).toBe(hashOf(client.operator));
  expect(client.post('/__operator/reset', {}).body.seed).toBe(9);
  expect(createMockOperator({ journal: file, real: 0 }).world.seed).toBe(9);
});

test('reading is journaled at most once a minute, writing always, control only where it changes something', () => {
  const client = clientOf('30');
  for (let i = 0; i < 50; i++) client.get('/api/home');
  expect(client.operator.commands).toHaveLength(1);
  client.real += 60_000;
  for (let i = 0; i < 50; i++) client.get('/api/home');
  expect(client.operator.commands).toHaveLength(2);
  client.enter('nobody');
  client.get('/__operator/personas');
  expect(client.operator.commands).toHaveLength(2);
});

test.each([
  ['POST', '/__operator/persona', { persona: '99' }, 404],
  ['GET', '/__operator/inbox/99', undefined, 404],
  ['GET', '/__operator/nothing', undefined, 404],
  ['GET', '/__operator/reset', undefined, 405],
  ['POST', '/__operator/reset', { seed: -1 }, 400],
  ['POST', '/__operator/persona', { persona: 30 }, 400],
] as const)('%s %s %j is a problem', (method, path, body, status) => {
  expect(createClient().send(method, path, body).status).toBe(status);
});

test('the list of who there is has the unknown number in it, without a password', () => {
  const { personas } = createClient().get('/__operator/personas').body;
  expect(personas.map(({ id }) => id)).toEqual([...PERSONAS.map(({ id }) => id), '99']);
  expect(personas.at(-1)).toMatchObject({ msisdn: '13900000099', servicePassword: null });
});

describe('what cannot be kept is not done', () => {
  /** A store on a disk that a test fills and empties. */
  function diskOf(): { store: CommandStore; lines: Command[]; isFull: boolean } {
    const { store, lines } = storeOf();
    const disk = { lines, isFull: false, store };
    disk.store = {
      ...store,
      append: (command) => {
        if (disk.isFull) throw new Error('no space left');
        store.append(command);
      },
    };
    return disk;
  }

  test('a write is answered 503 as a problem, seen by nobody, and done once there is space again', () => {
    const disk = diskOf();
    const client = createClient(createMockOperator({ store: disk.store, real: 0 }));
    client.enter('02');
    const [before, balance] = [hashOf(client.operator), client.get('/api/balance').body.total];
    disk.isFull = true;
    const card = { card: '1234567812340050' };
    expect(client.post('/api/top-ups', card)).toMatchObject({ status: 503, headers: { 'content-type': 'application/problem+json' }, body: { code: 'unavailable' } });
    expect(client.get('/api/balance').body.total).toBe(balance);
    expect(hashOf(client.operator)).toBe(before);
    disk.isFull = false;
    expect(client.post('/api/top-ups', card).status).toBe(201);
    expect(hashOf(createMockOperator({ journal: disk.lines, real: 0 }))).toBe(hashOf(client.operator));
  });

  test.each([
    ['clock', { to: '2027-01-15T00:00:00+08:00' }],
    ['persona', { persona: '04' }],
    ['scenario', { scenario: 'order-open' }],
  ])('control is undone as well: %s', (path, body) => {
    const disk = diskOf();
    const client = createClient(createMockOperator({ store: disk.store, real: 0 }));
    client.enter('02');
    const [before, now] = [hashOf(client.operator), client.get('/__operator/state').body.now];
    disk.isFull = true;
    expect(client.post(`/__operator/${path}`, body)).toMatchObject({ status: 503, body: { code: 'unavailable' } });
    expect(hashOf(client.operator)).toBe(before);
    expect(client.get('/__operator/state').body.now).toBe(now);
  });
});

test('what is refused before its endpoint hears of it is no command: it names nothing and leaves no line', () => {
  const { store, lines } = storeOf();
  const client = createClient(createMockOperator({ store, real: 0 }));
  client.enter('30');
  const [before, kept] = [hashOf(client.operator), lines.length];
  client.post('/api/nothing', {});
  client.post('/api/top-ups', { card: 'twelve' });
  client.post('/api/home', {});
  expect(createClient(client.operator).post('/api/top-ups', { card: '1234567812340050' }).status).toBe(401);
  expect({ hash: hashOf(client.operator), lines: lines.length }).toEqual({ hash: before, lines: kept });
});

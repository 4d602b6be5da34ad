import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Bundle, SnapshotView } from '#mocks/control/contracts/bundles.ts';
import type { OperatorState } from '#mocks/control/contracts/state.ts';
import { createMockOperator, type MockOperator } from '#mocks/control/mock-operator.ts';
import { seededRandom, type Random } from '#mocks/operator/core/random.ts';
import { stateHash } from '#mocks/world/state-hash.ts';
import { createFaultInjector } from './fault-injector.ts';
import { openJournal } from './node/journal.ts';

type Answer = { status: number; body: unknown };
type Restored = OperatorState & { readonly hash: string; readonly isSame: boolean | null };

/** A host and one client of it. */
function hostOf(operator: MockOperator, host: 'node' | 'worker' = 'node') {
  const injector = createFaultInjector(operator, () => host);
  const client = { real: 0, session: null as string | null, keys: 0 };
  const ask = (method: string, address: string, body?: unknown): Answer => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': `key-${++client.keys}` };
    const delivery = injector.handle({ method, path: address, query: {}, headers, body: body === undefined ? '' : JSON.stringify(body), sessionId: client.session }, client.real);
    if (delivery.kind !== 'answer') throw new Error('no answer');
    if (delivery.response.setSession !== undefined) client.session = delivery.response.setSession;
    return { status: delivery.response.status, body: /json/.test(delivery.response.headers['content-type'] ?? '') ? JSON.parse(delivery.response.body) : null };
  };
  const post = (address: string, body: unknown = {}) => ask('POST', `/__operator/${address}`, body).body;
  return {
    operator,
    client,
    ask,
    post,
    bundle: () => ask('GET', '/__operator/bundle').body as Bundle, // control's own answer
    restore: (address: string, body: unknown = {}) => post(address, body) as Restored, // control's own answer
    note: (name: string) => post('snapshots', { name }) as SnapshotView, // control's own answer
    snapshots: () => (ask('GET', '/__operator/snapshots').body as { snapshots: SnapshotView[] }).snapshots, // control's own answer
  };
}
type Host = ReturnType<typeof hostOf>;

/** Something a tester or a customer does. */
function act({ ask, post, client }: Host, chance: Random): void {
  client.real += chance.int(0, 90_000);
  const card = `12345678${chance.int(1000, 9999)}0050`;
  const acts: (() => unknown)[] = [
    () => post('persona', { persona: chance.pick(['02', '04', '18', '30']) }),
    () => ask('POST', '/api/top-ups', { card }),
    () => ask('POST', '/api/step-up/codes', { purpose: 'statements' }),
    () => ask('GET', '/api/home'),
    () => post('clock', { advanceSeconds: chance.int(1, 20 * 86_400) }),
    () => post('clock', { running: chance.int(0, 1) === 1 }),
    () => post('scenario', { scenario: chance.pick(['order-open', 'order-settled', 'code-wrong']) }),
    () => post('sms', { from: '13900000030', to: '10086', text: 'YE' }),
    () => post('devices', { printer: chance.pick(['ready', 'jam']) }),
  ];
  acts[chance.int(0, acts.length - 1)]?.();
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'palm-hall-bundles-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a bundle (O11)', () => {
  test.each([1, 2, 3, 4, 5, 6])('of any state plays to the same digest on a host of another kind, with another secret and another seed; number %i', (number) => {
    const chance = seededRandom(`bundles/${number}`);
    const here = hostOf(createMockOperator({ seed: number, secret: `here-${number}`, real: 0 }));
    for (let step = chance.int(5, 40); step > 0; step--) act(here, chance);
    const bundle = here.bundle();
    const there = hostOf(createMockOperator({ seed: 99, secret: 'there', real: 0 }), 'worker');
    for (let step = 0; step < 5; step++) act(there, chance);
    const restored = there.restore('bundle', JSON.parse(JSON.stringify(bundle)));
    expect(restored).toMatchObject({ isSame: true, hash: bundle.hash, seed: number });
    expect(stateHash(there.operator.world)).toBe(stateHash(here.operator.world));
    expect(there.operator.world.now).toBe(here.operator.world.now);
    expect(there.client.session).toBe(here.client.session);
    expect(there.bundle()).toMatchObject({ hash: bundle.hash, faults: bundle.faults });
  });

  test('takes along who is signed in, the faults in force and whether the clock runs', () => {
    const here = hostOf(createMockOperator({ real: 0 }));
    here.post('persona', { persona: '04' });
    here.post('clock', { running: false });
    here.post('faults', { rules: [{ endpoint: 'getHome', fault: 'html-502', when: { kind: 'always' } }] });
    const bundle = here.bundle();
    const there = hostOf(createMockOperator({ real: 0 }));
    expect(there.restore('bundle', bundle)).toMatchObject({ clock: 'paused' });
    expect(there.ask('GET', '/api/home').status).toBe(502);
    there.post('faults', { rules: [] });
    expect(there.ask('GET', '/api/home').status).toBe(200);
  });

  test('that is none, or is of another form, is refused by its field, and nothing has changed', () => {
    const here = hostOf(createMockOperator({ real: 0 }));
    here.post('persona', { persona: '30' });
    const before = stateHash(here.operator.world);
    expect(here.ask('POST', '/__operator/bundle', { format: 'something else' })).toMatchObject({ status: 400 });
    expect(here.ask('POST', '/__operator/bundle', { ...here.bundle(), version: 2 })).toMatchObject({ status: 400, body: { fields: ['version'] } });
    expect(stateHash(here.operator.world)).toBe(before);
  });

  test('played on a host with a journal is what that journal says after a restart, and a jump back goes behind its commands', () => {
    const here = hostOf(createMockOperator({ secret: 'here', real: 0 }));
    here.post('clock', { running: false });
    here.post('persona', { persona: '30' });
    here.ask('POST', '/api/top-ups', { card: '1234567812340050' });
    here.post('clock', { advanceSeconds: 3600 });
    here.ask('POST', '/api/top-ups', { card: '1234567812350050' });
    const bundle = here.bundle();

    const file = path.join(folder, 'operator.jsonl');
    const journal = openJournal(file, {});
    const there = hostOf(createMockOperator({ journal: journal.rest, store: journal, secret: journal.secret, real: 0 }));
    there.post('persona', { persona: '02' });
    expect(there.restore('bundle', bundle).isSame).toBe(true);
    there.post('devices', { printer: 'jam' });
    const left = stateHash(there.operator.world);
    journal.close();

    const again = openJournal(file, {});
    const resumed = hostOf(createMockOperator({ journal: again.rest, saved: again.saved, store: again, secret: again.secret, real: 0 }));
    expect(stateHash(resumed.operator.world)).toBe(left);
    resumed.post('clock', { to: '2026-11-22T10:30:00+08:00' });
    const cards = () => resumed.operator.world.cards.size;
    expect(cards()).toBe(1);
    again.close();
  });
});

describe('undo', () => {
  test('takes back what was done last, one after the other, until nothing is left', () => {
    const here = hostOf(createMockOperator({ real: 0 }));
    here.post('clock', { running: false });
    here.post('persona', { persona: '30' });
    const hashes = [stateHash(here.operator.world)];
    for (const card of ['1234567812340050', '1234567812350100']) {
      here.ask('POST', '/api/top-ups', { card });
      here.ask('GET', '/api/home');
      hashes.push(stateHash(here.operator.world));
    }
    for (const hash of hashes.toReversed().slice(1)) {
      here.post('undo');
      expect(stateHash(here.operator.world)).toBe(hash);
    }
    expect(here.ask('GET', '/api/home').status).toBe(200);
    here.post('undo');
    here.post('undo');
    expect(here.ask('POST', '/__operator/undo', {})).toMatchObject({ status: 404 });
  });

  test('takes back a jump of the clock with all that time has done', () => {
    const here = hostOf(createMockOperator({ real: 0 }));
    here.post('clock', { running: false });
    const before = stateHash(here.operator.world);
    here.post('clock', { to: '2027-03-01T00:00:00+08:00' });
    expect(stateHash(here.operator.world)).not.toBe(before);
    expect(here.restore('undo').now).toBe('2026-11-22T10:00:00+08:00');
    expect(stateHash(here.operator.world)).toBe(before);
  });
});

describe('places to come back to', () => {
  test('are noted by name, come back to as often as one likes, and the newest twenty are kept', () => {
    const here = hostOf(createMockOperator({ real: 0 }));
    here.post('persona', { persona: '30' });
    const { hash } = here.note('充值前');
    for (let round = 0; round < 2; round++) {
      here.ask('POST', '/api/top-ups', { card: '1234567812340050' });
      expect(here.restore('snapshots/restoration', { name: '充值前' })).toMatchObject({ hash, isSame: true });
    }
    for (let one = 0; one < 20; one++) here.post('snapshots', { name: `place ${one}` });
    expect(here.snapshots()).toHaveLength(20);
    expect(here.ask('POST', '/__operator/snapshots/restoration', { name: '充值前' })).toMatchObject({ status: 404 });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CommandStore } from '#mocks/control/command-store.ts';
import type { SavedState } from '#mocks/control/saved-state.ts';
import { createMockOperator } from '#mocks/control/mock-operator.ts';
import { OWN_IDS } from '#mocks/personas/own-persona.ts';
import { CATALOGUE } from '#mocks/operator/tariff/tariff.ts';
import { stateHash } from '#mocks/world/state-hash.ts';
import type { Command } from '#mocks/operator/core/wire.ts';
import { expectAddsUp } from './invariants.ts';
import { createClient, type Client } from './client.ts';

const WISH = { name: '周小舟', brand: 'easyown', plan: 'enjoy-59', balance: 3000, months: 3, services: ['caller-id', 'morning-paper'] };
const add = (client: Client, wish: object = {}) => client.post('/__operator/personas', { ...WISH, ...wish });
const hashOf = (client: Client) => stateHash(client.operator.world);

describe('a customer of one’s own', () => {
  test('is listed, signs in with the usual password, and has plan, balance, months and services as wished', () => {
    const client = createClient();
    const { status, body } = add(client);
    expect({ status, ...body }).toMatchObject({ status: 201, id: '40', msisdn: '13900000040', name: { 'zh-CN': '周小舟', en: '周小舟' } });
    expect(client.get('/__operator/personas').body.personas.some(({ id }) => id === '40')).toBe(true);
    expect(client.post('/api/session', { method: 'service-password', msisdn: '13900000040', servicePassword: '246810' }).body.maskedName).toBe('周**');
    expect(client.get('/api/balance').body.total).toBe(3000);
    expect(client.get('/api/bills').body.months.map(({ month }) => month)).toEqual(['2026-08', '2026-09', '2026-10']);
    expect(client.get('/api/subscriptions').body.services.map(({ service }) => service)).toEqual(expect.arrayContaining(['caller-id', 'morning-paper']));
    expect(add(client, { name: '第二位' }).body.id).toBe('41');
    client.enter('41');
    expect(client.get('/api/session').body.maskedName).toBe('第**');
  });

  test('owes, on a postpaid line', () => {
    const client = createClient();
    add(client, { brand: 'gotone', plan: 'gotone-128', balance: -6000, services: [] });
    client.enter('40');
    expect(client.get('/api/balance').body).toMatchObject({ owed: 6000 });
  });

  test('stands in the journal: a restart, from lines or from a snapshot, and a jump back end in the same state; a reset forgets', () => {
    const kept: { state: SavedState | null; lines: Command[] } = { state: null, lines: [] };
    const store: CommandStore = {
      append: (command) => void kept.lines.push(command),
      undo: () => void kept.lines.pop(),
      begin: (commands) => void kept.lines.splice(0, Infinity, ...commands),
      offer: (state, isLast) => {
        if (isLast) kept.state = structuredClone(state());
      },
    };
    const client = createClient(createMockOperator({ store, real: 0 }));
    client.real += 60_000;
    add(client);
    client.enter('40');
    client.post('/api/top-ups', { card: '1234567890120050' });
    const before = hashOf(client);
    expect(stateHash(createMockOperator({ journal: JSON.parse(JSON.stringify(kept.lines)) as Command[], real: 0 }).world)).toBe(before); // what a file gives back
    client.operator.leave();
    const resumed = createClient(createMockOperator({ ...(kept.state ? { saved: kept.state } : {}), real: 0 }));
    expect(stateHash(resumed.operator.world)).toBe(before);
    expect(resumed.enter('40').status).toBe(200);
    client.moveClock('2027-01-01T00:00:00+08:00');
    client.moveClock('2026-11-22T10:01:00+08:00');
    expect(client.enter('40').status).toBe(200);
    client.moveClock('2026-11-22T10:00:30+08:00');
    expect(client.enter('40').status).toBe(404);
    add(client);
    client.post('/__operator/reset', {});
    expect(client.enter('40').status).toBe(404);
    expect(add(client).body.id).toBe('40');
  });

  test.each([
    [{ balance: -1 }, ['balance']],
    [{ brand: 'gotone', plan: 'gotone-128', months: 0, services: [], balance: -100_000 }, ['balance']],
    [{ months: 25 }, ['months']],
    [{ months: -1 }, ['months']],
    [{ name: '' }, ['name']],
    [{ plan: 'free-for-all' }, ['plan']],
    [{ services: ['nothing'] }, ['services']],
    [{ services: ['ringtone'] }, ['services']],
    [{ services: ['caller-id', 'caller-id'] }, ['services']],
    [{ services: ['voicemail', 'call-forwarding'] }, ['services']],
    [{ services: ['night-data-1', 'night-data-3'] }, ['services']],
    [{ services: ['caller-name'] }, ['services']],
    [{ services: ['roaming-calls'] }, ['services']],
    [{ balance: 0.5 }, ['balance']],
  ])('%j is refused, names what cannot be, and changes nothing', (wish, fields) => {
    const client = createClient();
    const before = hashOf(client);
    expect(add(client, wish)).toMatchObject({ status: 400, body: { code: 'malformed-request', fields } });
    expect({ hash: hashOf(client), commands: client.operator.commands.length }).toEqual({ hash: before, commands: 0 });
  });

  test('when all numbers are taken, that is said', () => {
    const client = createClient();
    for (const _ of OWN_IDS) expect(add(client, { months: 0, plan: 'standard-card', services: [] }).status).toBe(201);
    expect(add(client)).toMatchObject({ status: 409, body: { code: 'does-not-fit' } });
  });

  test('whatever is wished for adds up, and signs in', () => {
    const wish = fc.record({
      name: fc.string({ minLength: 1, maxLength: 30 }),
      brand: fc.constantFrom('easyown', 'gotone', 'shenzhouxing-standard'),
      plan: fc.constantFrom('standard-card', 'enjoy-59', 'gotone-128', 'premier-299'),
      balance: fc.integer({ min: -20_000, max: 100_000 }),
      months: fc.integer({ min: 0, max: 7 }),
      services: fc.uniqueArray(fc.constantFrom(...CATALOGUE.map(({ id }) => id)), { maxLength: 4 }),
    });
    const operator = createMockOperator({ real: 0 });
    fc.assert(
      fc.property(wish, (wished) => {
        const client = createClient(operator);
        const { status, body } = add(client, wished);
        expect([201, 400]).toContain(status);
        if (status === 400) return;
        const customer = operator.world.customers.get(body.msisdn as never);
        if (!customer) throw new Error('nobody was added');
        expectAddsUp(operator.world.rating, customer, operator.world.now);
        expect(client.enter(body.id ?? '').status).toBe(200);
        expect(client.get('/api/home').status).toBe(200);
        client.post('/__operator/reset', {});
      }),
      { numRuns: 60, seed: 20261122 },
    );
    expect(operator.world.violations).toEqual([]);
  });
});

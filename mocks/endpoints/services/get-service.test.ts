import { expect, test } from 'vitest';
import { clientOf, createClient } from '#tests/ledger/client.ts';

test('a service says what it does, costs, how to use it and how to leave it, and its tariff (S66); nobody may begin anything', () => {
  expect(createClient().get('/api/services/missed-call').body).toMatchObject({
    name: { 'zh-CN': '漏话提醒' },
    fee: { per: 'month', amount: 300 },
    firstMonth: 'by-day',
    takesEffect: 'at-once',
    cancellation: { ends: 'month-end', keyword: 'QXLHTX' },
    tariff: { number: '26-Y-0317', from: '2025-01-01', until: null, next: null },
    tiers: [
      { id: 'missed-call', fee: { amount: 300 } },
      { id: 'missed-call-plus', fee: { amount: 500 } },
    ],
    includedIn: [{ id: 'call-keeper' }],
    forCustomer: null,
    actions: [],
  });
});

test('what is bought by the piece has no way out, and one action', () => {
  expect(clientOf('29').get('/api/services/game-coins').body).toMatchObject({ fee: { per: 'time', amount: 500 }, cancellation: null, firstMonth: null, actions: ['purchase'] });
});

test.each([
  ['30', 'morning-paper', ['cancel']],
  ['30', 'weather', ['subscribe']],
  ['07', 'story-club', ['continue', 'cancel']],
  ['07', 'daily-english', ['subscribe']],
  ['18', 'night-data-5', ['change']],
  ['18', 'comic-club', ['keep']],
  ['18', 'voicemail', []],
])('persona %s may begin with %s: %j', (persona, id, actions) => {
  expect(clientOf(persona).get(`/api/services/${id}`).body.actions).toEqual(actions);
});

test('an exclusion is told on both sides', () => {
  const of = (id: string) =>
    createClient()
      .get(`/api/services/${id}`)
      .body.excludes.map((other) => other.id);
  expect({ voicemail: of('voicemail'), callForwarding: of('call-forwarding') }).toEqual({ voicemail: ['call-forwarding'], callForwarding: ['voicemail'] });
});

test.each([
  ['2026-11-30T23:59:59+08:00', 600, { from: '2026-12-01', amount: 800 }],
  ['2026-12-01T00:00:00+08:00', 800, null],
])('at %s cloud storage costs %i fen', (at, amount, next) => {
  const client = createClient();
  client.moveClock(at);
  expect(client.get('/api/services/cloud-200').body).toMatchObject({ fee: { amount }, tariff: { next } });
});

test.each(['nothing', 'enjoy-59', 'plan-10-off', '__proto__', 'constructor'])('%s is not in the catalogue', (id) => {
  expect(createClient().get(`/api/services/${id}`)).toMatchObject({ status: 404, body: { code: 'not-found' } });
});

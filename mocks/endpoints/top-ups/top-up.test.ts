import { describe, expect, test } from 'vitest';
import { clientOf, createClient, newestSms } from '#tests/ledger/client.ts';
import { createMockOperator } from '#mocks/control/mock-operator.ts';
import { stateHash } from '#mocks/world/state-hash.ts';

const FIFTY = '1234567890120050';
const HUNDRED = '1234567890120100';
const pay = (client: ReturnType<typeof createClient>, card: string, key?: string) => client.post('/api/top-ups', { card }, key);

test('a card of 50 yuan is in the balance at once, on the slip, in the movements and in an SMS', () => {
  const client = clientOf('30');
  const { status, body } = pay(client, FIFTY);
  expect(status).toBe(201);
  expect(body).toMatchObject({ at: '2026-11-22T10:00:00+08:00', amount: 5000, owedPaid: 0, owed: 0, newBalance: 17_860 });
  expect(body.number).toMatch(/^20261122\d{8}$/);
  const balance = client.get('/api/balance').body;
  expect(balance.total).toBe(17_860);
  expect(balance.months[0]?.movements.find(({ kind }) => kind === 'top-up')).toMatchObject({ amount: 5000, part: 'main' });
  expect(newestSms(client, '30')).toBe('尊敬的客户：您用充值卡充值50.00元，已到账，现在余额178.60元。');
});

test('arrears are paid first, and what is still owed is said', () => {
  const client = clientOf('04');
  expect(pay(client, FIFTY).body).toMatchObject({ amount: 5000, owedPaid: 5000, owed: 7000, newBalance: 0 });
  expect(pay(client, HUNDRED).body).toMatchObject({ amount: 10_000, owedPaid: 7000, owed: 0, newBalance: 3000 });
  expect(client.get('/api/home').body).toMatchObject({ answer: { code: 'settled' }, attention: [] });
  expect(client.get('/api/bills/2026-10').body).toMatchObject({ state: 'settled', unpaid: 0 });
});

test('its slip is found again by its number, for 24 months, by nobody else; how the account stands is said anew', () => {
  const client = clientOf('04');
  const { asOf: _asOf, standing: _then, ...slip } = pay(client, FIFTY).body;
  expect(slip).toMatchObject({ maskedNumber: '139****0004', lastFour: '0050' });
  pay(client, HUNDRED);
  const found = client.get(`/api/top-ups/${slip.number}`).body;
  expect(found).toMatchObject({ ...slip, owed: 7000, standing: { owed: 0, balance: 3000, suspension: null } });
  expect(client.get('/api/orders').body.payments[1]).toMatchObject({ id: null, number: slip.number });
  expect(clientOf('30', client.operator).get(`/api/top-ups/${slip.number}`).body.code).toBe('not-found');
  client.moveClock('2028-11-22T23:59:00+08:00');
  client.enter('04');
  expect(client.get(`/api/top-ups/${slip.number}`).body).toMatchObject(slip);
  client.moveClock('2028-11-23T10:00:01+08:00');
  client.enter('04');
  expect(client.get(`/api/top-ups/${slip.number}`).body.code).toBe('not-found');
});

describe('a card works once', () => {
  test('given again by the same customer, it says when it was used; by another, only that it was', () => {
    const client = clientOf('30');
    pay(client, FIFTY);
    client.real += 60_000;
    expect(pay(client, FIFTY)).toMatchObject({ status: 422, body: { code: 'card-used', at: '2026-11-22T10:00:00+08:00' } });
    const other = clientOf('02', client.operator);
    const refused = pay(other, FIFTY).body;
    expect({ code: refused.code, hasTime: 'at' in refused }).toEqual({ code: 'card-used', hasTime: false });
    expect(client.get('/api/balance').body.total).toBe(17_860);
  });

  test('sent again with its key it is answered again, and charged once', () => {
    const client = clientOf('30');
    const first = pay(client, FIFTY, 'one-key');
    const again = pay(client, FIFTY, 'one-key');
    expect({ status: again.status, body: again.body, replayed: again.headers['idempotent-replayed'] }).toEqual({ status: 201, body: first.body, replayed: 'true' });
    expect(pay(client, HUNDRED, 'one-key').body.code).toBe('key-reused');
    expect(client.get('/api/balance').body.total).toBe(17_860);
  });

  test('in each world of its own', () => {
    expect([pay(clientOf('30'), FIFTY).status, pay(clientOf('30'), FIFTY).status]).toEqual([201, 201]);
  });
});

test.each([
  ['1234567890120000', 422, 'card-used'],
  ['1234567890129999', 404, 'card-unknown'],
  ['1234567890121234', 404, 'card-unknown'],
  ['123456789012005', 400, 'malformed-request'],
  ['12345678901200500', 400, 'malformed-request'],
  ['123456789012005O', 400, 'malformed-request'],
  ['', 400, 'malformed-request'],
])('card "%s" is refused: %i %s, and nothing moves', (card, status, code) => {
  const client = clientOf('30');
  expect(pay(client, card)).toMatchObject({ status, body: { code } });
  expect(client.get('/api/balance').body.total).toBe(12_860);
});

describe('five wrong cards in an hour', () => {
  test('are borne; then even a good one waits, until an hour after the first', () => {
    const client = clientOf('30');
    for (let i = 0; i < 5; i++) {
      expect(pay(client, `123456789012999${i}`).status).toBe(404);
      client.real += 60_000;
    }
    expect(pay(client, FIFTY)).toMatchObject({ status: 429, body: { code: 'too-many-requests', until: '2026-11-22T11:00:00+08:00' } });
    expect(pay(clientOf('02', client.operator), '1234567890990050').status).toBe(201);
    client.moveClock('2026-11-22T10:59:59+08:00');
    client.enter('30');
    expect(pay(client, FIFTY).status).toBe(429);
    client.real += 1000;
    expect(pay(client, FIFTY).status).toBe(201);
  });

  test('do not count one’s own card given again, nor what was malformed', () => {
    const client = clientOf('30');
    pay(client, FIFTY);
    for (let i = 0; i < 6; i++) expect(pay(client, FIFTY).body.code).toBe('card-used');
    for (let i = 0; i < 6; i++) expect(pay(client, '1').status).toBe(400);
    expect(pay(client, HUNDRED).status).toBe(201);
  });
});

test('nobody tops up without a session, nor on the initial password', () => {
  expect(pay(createClient(), FIFTY).body.code).toBe('session-required');
  expect(pay(clientOf('14'), FIFTY).body.code).toBe('password-change-required');
});

test('a journal replayed has used the same cards', () => {
  const client = clientOf('30');
  pay(client, FIFTY);
  pay(client, '1234567890129999');
  const rebuilt = createMockOperator({ journal: client.operator.commands, real: 0 });
  expect(stateHash(rebuilt.world)).toBe(stateHash(client.operator.world));
  const other = clientOf('30', rebuilt);
  expect(pay(other, FIFTY).body.code).toBe('card-used');
});

import { describe, expect, test } from 'vitest';
import { clientOf } from '#tests/ledger/client.ts';
import { order } from '#tests/ledger/ordering.ts';

test('what is not offered says so: no bills on the intelligent network, no statement without real name (S36, S37)', () => {
  expect(['30', '13', '01', '31'].map((persona) => clientOf(persona).get('/api/home').body.offers)).toEqual([
    { bills: true, statements: true },
    { bills: false, statements: true },
    { bills: true, statements: false },
    { bills: true, statements: false },
  ]);
  expect(clientOf('13').get('/api/home').body.lastBill).toBeNull();
});

test('a line whose last day of payment is over is suspended', () => {
  const client = clientOf('04');
  client.moveClock('2026-11-23T00:00:00+08:00');
  client.enter('04');
  const home = client.get('/api/home').body;
  expect(home.answer).toEqual({ code: 'pay-to-resume', amount: 12_000 });
  expect(home.attention.slice(0, 2)).toMatchObject([
    { code: 'suspended', kind: 'arrears', since: '2026-11-23T00:00:00+08:00' },
    { code: 'arrears', suspended: true },
  ]);
});

describe('the answer says what follows from the money', () => {
  const answerOf = (persona: string) => clientOf(persona).get('/api/home').body.answer;

  test.each([
    ['30', 'nothing owed, and how long it lasts', { code: 'covers-until', month: '2026-12' }],
    ['02', 'below the threshold', { code: 'below-threshold', threshold: 1000 }],
    ['03', 'all of it lapses tonight, and nothing is left', { code: 'expires-today', amount: 5600, leaves: 0 }],
    ['04', 'what is due tonight', { code: 'pay-by', amount: 12_000, by: '2026-11-23T00:00:00+08:00' }],
    ['06', 'what brings the line back', { code: 'pay-to-resume', amount: 26_600 }],
  ])('persona %s: %s', (persona, _, answer) => {
    expect(answerOf(persona)).toEqual(answer);
  });

  test('next month is asked for by name where the balance does not cover what it charges for certain', () => {
    const client = clientOf('30');
    client.moveClock('2026-12-20T10:00:00+08:00');
    client.enter('30');
    const { answer, balance } = client.get('/api/home').body;
    // 59.00 without its tenth, caller display, ring-back tone, the paper.
    const fixed = 5310 + 500 + 500 + 300;
    expect(balance.total).toBeGreaterThan(balance.threshold ?? Infinity);
    expect(answer).toEqual({ code: 'short-for', month: '2027-01', amount: fixed - balance.total });
  });

  test('paid, it says by when the line is back', () => {
    const client = clientOf('06');
    for (const card of ['1234567890120100', '2234567890120100', '3234567890120100']) client.post('/api/top-ups', { card });
    expect(client.get('/api/home').body.answer).toEqual({ code: 'returning', by: '2026-11-22T10:10:00+08:00' });
  });
});

describe('data that was bought counts', () => {
  const dataOf = (client: ReturnType<typeof clientOf>) => client.get('/api/home').body.planLeft.find(({ kind }) => kind === 'data');

  test('a pack is added to what is left at once, as a part of its own with its last day', () => {
    const client = clientOf('30');
    const before = dataOf(client);
    order(client, 'subscribe', 'data-3');
    const after = dataOf(client);
    expect(after).toMatchObject({
      left: (before?.left ?? 0) + 3 * 1024,
      total: 23 * 1024,
      packs: [{ service: 'data-3', hours: 'all', apps: null, where: 'home', left: 3 * 1024, total: 3 * 1024, lastDay: '2026-11-30' }],
    });
    expect(client.get('/api/unbilled').body.planLeft).toEqual(client.get('/api/home').body.planLeft);
  });
});

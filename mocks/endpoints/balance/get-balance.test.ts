import { expect, test } from 'vitest';
import { clientOf } from '#tests/ledger/client.ts';

test('a prepaid customer sees what this month has used, and the bill in its place once it closes', () => {
  const client = clientOf('30');
  const [november] = client.get('/api/balance').body.months;
  expect(november?.movements[0]).toMatchObject({ kind: 'usage', amount: -6610, billMonth: '2026-11' });
  client.moveClock('2026-12-01T00:00:00+08:00');
  client.enter('30');
  const [, closed] = client.get('/api/balance').body.months;
  expect(closed?.movements.map(({ kind }) => kind)).toEqual(['bill', 'bill', 'gift']);
});

test('six months of the account follow on each other', () => {
  const { months, total } = clientOf('30').get('/api/balance').body;
  expect(months).toHaveLength(6);
  expect(months[0]?.closing).toBe(total);
});

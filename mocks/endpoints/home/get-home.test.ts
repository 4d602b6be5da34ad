import { expect, test } from 'vitest';
import { clientOf } from '#tests/ledger/client.ts';

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
  expect(home.state).toBe('suspended');
  expect(home.attention.slice(0, 2)).toMatchObject([
    { code: 'suspended', kind: 'arrears', since: '2026-11-23T00:00:00+08:00' },
    { code: 'arrears', suspended: true },
  ]);
});

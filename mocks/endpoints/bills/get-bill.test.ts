import { expect, test } from 'vitest';
import { clientOf } from '#tests/ledger/client.ts';

test.each([
  ['2026-13', 'month-unknown'],
  ['october', 'month-unknown'],
  ['2026-11', 'month-not-closed'],
  ['2027-01', 'month-not-closed'],
  ['2026-05', 'month-out-of-window'],
])('asked for %s, the operator says %s (S35)', (month, code) => {
  expect(clientOf('30').get(`/api/bills/${month}`).body).toMatchObject({ status: 404, code });
});

test('a month outside the window is told the window', () => {
  expect(clientOf('30').get('/api/bills/2020-01').body).toMatchObject({ firstMonth: '2026-06', lastMonth: '2026-10' });
  expect(clientOf('09').get('/api/bills/2026-09').body).toMatchObject({ firstMonth: '2026-10', lastMonth: '2026-10' });
});

test('leaving the ring-back tone today, December is the first month without it', () => {
  const { own } = clientOf('30').get('/api/bills/2026-10').body;
  expect(own.items.find(({ key }) => key === 'ring-back')?.endsBy).toEqual({ code: 'keyword', keyword: 'QXCL', lastCharged: '2026-11' });
});

test('a third-party charge names its provider, on the intelligent network there is no bill to name it on (D9)', () => {
  const { thirdParty } = clientOf('30').get('/api/bills/2026-10').body;
  expect(thirdParty.items.map(({ provider }) => provider?.code)).toEqual(['901234', '905117']);
  expect(clientOf('13').get('/api/bills/2026-10').body.code).toBe('bill-not-offered');
});

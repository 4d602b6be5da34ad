import { expect, test } from 'vitest';
import { clientOf } from '#tests/ledger/client.ts';

test('a customer sees the last five closed months, oldest first, and what recurs in them', () => {
  const { months, recurring } = clientOf('30').get('/api/bills').body;
  expect(months.map(({ month, total }) => [month, total])).toEqual([
    ['2026-06', 6310],
    ['2026-07', 6850],
    ['2026-08', 7120],
    ['2026-09', 6640],
    ['2026-10', 7270],
  ]);
  expect(recurring.find(({ key }) => key === 'ring-back')).toMatchObject({ amounts: [null, null, null, null, 500], state: 'new', thirdParty: false });
});

test('on the intelligent network no bill is offered (S37)', () => {
  expect(clientOf('13').get('/api/bills').body).toMatchObject({ status: 403, code: 'bill-not-offered' });
});

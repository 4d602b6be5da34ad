import { expect, test } from 'vitest';
import { clientOf } from '#tests/ledger/client.ts';

test('a customer sees the last five closed months, oldest first, and what recurs in them', () => {
  const { months, recurring } = clientOf('30').get('/api/bills').body;
  expect(months.map(({ month, total }) => ({ month, total }))).toEqual([
    { month: '2026-06', total: 6310 },
    { month: '2026-07', total: 6850 },
    { month: '2026-08', total: 7120 },
    { month: '2026-09', total: 6640 },
    { month: '2026-10', total: 7270 },
  ]);
  expect(recurring.find(({ key }) => key === 'ring-back')).toMatchObject({ amounts: [null, null, null, null, 500], state: 'new', thirdParty: false });
});

test('on the intelligent network no bill is offered (S37)', () => {
  expect(clientOf('13').get('/api/bills').body).toMatchObject({ status: 403, code: 'bill-not-offered' });
});

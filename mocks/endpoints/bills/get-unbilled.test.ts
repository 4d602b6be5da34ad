import { expect, test } from 'vitest';
import { clientOf } from '#tests/ledger/client.ts';

test('this month so far is what has happened, and says when it closes (D1)', () => {
  expect(clientOf('30').get('/api/unbilled').body).toMatchObject({ month: '2026-11', closesOn: '2026-11-30', total: 6610, own: { subtotal: 6310 }, thirdParty: { subtotal: 300 } });
});

import { expect, test } from 'vitest';
import { clientOf } from '#tests/ledger/client.ts';

test.each([
  ['30', 'step-up-required'],
  ['01', 'statement-needs-real-name'],
  ['31', 'statement-not-in-region'],
])('persona %s without a second proof is answered %s', (persona, code) => {
  expect(clientOf(persona).get('/api/statements').body).toMatchObject({ status: 403, code });
});

test('with one, five months are there with their totals', () => {
  const client = clientOf('13');
  client.post('/api/step-up', { method: 'sms-code', purpose: 'statements', code: '888888' });
  expect(client.get('/api/statements').body.months).toHaveLength(5);
});

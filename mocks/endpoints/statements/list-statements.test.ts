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

test.each([
  ['2026-11-30T23:59:59+08:00', { firstMonth: '2026-06', lastMonth: '2026-10', until: '2026-12-01T00:00:00+08:00' }],
  ['2026-12-01T00:00:00+08:00', { firstMonth: '2026-07', lastMonth: '2026-11', until: '2027-01-01T00:00:00+08:00' }],
  ['2027-02-28T23:59:59+08:00', { firstMonth: '2026-09', lastMonth: '2027-01', until: '2027-03-01T00:00:00+08:00' }],
])('before the proof it is said what it would open, at %s (S35)', (to, window) => {
  const client = clientOf('30');
  client.moveClock(to);
  client.enter('30');
  expect(client.get('/api/statements').body).toMatchObject({ code: 'step-up-required', ...window });
});

test.each([
  ['2026-10', 'step-up-required'],
  ['2026-11', 'month-not-closed'],
  ['2026-05', 'month-out-of-window'],
  ['october', 'month-unknown'],
])('a month that cannot be looked up (%s) is refused before a proof, as %s', (month, code) => {
  expect(clientOf('30').get(`/api/statements/${month}`).body.code).toBe(code);
});

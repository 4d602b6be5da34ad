import { expect, test } from 'vitest';
import { SERVICE_CATEGORIES } from '#contract/offers.ts';
import { order } from '#tests/ledger/ordering.ts';
import { clientOf, createClient } from '#tests/ledger/client.ts';

test('anybody sees the whole catalogue, by kind, with nothing in it about a customer', () => {
  const { status, body, headers } = createClient().get('/api/services');
  expect(status).toBe(200);
  expect(body.services.length).toBeGreaterThanOrEqual(48);
  expect(body.services.filter(({ forCustomer }) => forCustomer !== null)).toEqual([]);
  const kinds = body.services.map(({ category }) => SERVICE_CATEGORIES.indexOf(category));
  expect(kinds).toEqual(kinds.toSorted((one, other) => one - other));
  expect(headers['x-subject']).toBeUndefined();
});

test('a signed-in customer has their own first, in the order of the catalogue', () => {
  const { services } = clientOf('30').get('/api/services').body;
  expect(services.slice(0, 4).map(({ id, forCustomer }) => ({ id, subscribed: forCustomer?.subscribed }))).toEqual([
    { id: 'caller-id', subscribed: true },
    { id: 'ring-back', subscribed: true },
    { id: 'morning-paper', subscribed: true },
    { id: 'missed-call', subscribed: false },
  ]);
  expect(services.filter(({ forCustomer }) => forCustomer?.subscribed)).toHaveLength(3);
});

test.each([
  ['13', 'fee-reminder', { code: 'not-on-intelligent-network' }],
  ['01', 'international-calls', { code: 'needs-real-name' }],
  ['30', 'roaming-calls', { code: 'for-postpaid' }],
  ['04', 'small-data', { code: 'for-prepaid' }],
  ['04', 'ring-back', { code: 'owing', owed: 12_000 }],
  ['04', 'call-filter', null],
  ['09', 'caller-name', { code: 'needs', service: { id: 'caller-id' } }],
  ['18', 'voicemail', { code: 'excluded', by: { id: 'call-forwarding' } }],
  ['30', 'new-year-data', { code: 'not-yet-sold', from: '2026-12-15' }],
  ['30', 'secretary', { code: 'no-longer-sold', until: '2026-06-30' }],
  ['30', 'weather', null],
])('what persona %s is told of %s', (persona, id, reason) => {
  const service = clientOf(persona)
    .get('/api/services')
    .body.services.find((one) => one.id === id);
  if (reason === null) expect(service?.forCustomer).toMatchObject({ subscribed: false, reason: null });
  else expect(service?.forCustomer?.reason).toMatchObject(reason);
});

test.each([
  ['2026-12-14T23:59:59+08:00', 'new-year-data', 'not-yet'],
  ['2026-12-15T00:00:00+08:00', 'new-year-data', 'on-sale'],
  ['2027-03-15T23:59:59+08:00', 'new-year-data', 'on-sale'],
  ['2027-03-16T00:00:00+08:00', 'new-year-data', 'ended'],
])('at %s %s is %s', (at, id, sale) => {
  const client = createClient();
  client.moveClock(at);
  expect(client.get('/api/services').body.services.find((one) => one.id === id)).toMatchObject({ sale, soldFrom: '2026-12-15' });
});

test('after a change of tier a third one can still be changed to', () => {
  const client = clientOf('18');
  order(client, 'change', 'night-data-5');
  const third = client.get('/api/services').body.services.find(({ id }) => id === 'night-data-1');
  expect(third?.forCustomer).toMatchObject({ subscribed: false, reason: null });
});

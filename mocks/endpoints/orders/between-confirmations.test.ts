import { describe, expect, test } from 'vitest';
import { clientOf, type Client } from '#tests/ledger/client.ts';
import { at, begin, confirm, subscribedTo, order } from '#tests/ledger/ordering.ts';
import type { Order } from '#contract/orders.ts';

/** The second confirmation is refused, the order has failed for that reason, and nothing has happened. */
function expectFailed(client: Client, begun: Order, code: 'order-terms-changed' | 'order-refused', reason: string): void {
  const before = client.get('/api/balance').body.total;
  const refused = confirm(client, begun);
  expect(refused.body).toMatchObject(code === 'order-refused' ? { code, reason } : { code });
  expect(client.get(`/api/orders/${begun.id}`).body).toMatchObject({
    state: 'failed',
    failure: { code: reason },
    charged: null,
    number: null,
    confirmations: [{ by: 'seen' }],
    actions: [],
  });
  expect(client.get('/api/balance').body.total).toBe(before);
  expect(confirm(client, begun).body.code).toBe('order-settled');
  expect(client.operator.world.violations).toEqual([]);
}

describe('what was seen must still be true at the second confirmation (S4, W7)', () => {
  test('midnight has changed the day’s share', () => {
    const client = clientOf('30');
    at(client, '30', '2026-11-22T23:58:00+08:00');
    const begun = begin(client, 'subscribe', 'weather').body;
    at(client, '30', '2026-11-23T00:00:00+08:00');
    expectFailed(client, begun, 'order-terms-changed', 'terms-changed');
    expect(subscribedTo(client, 'weather')).toBeUndefined();
    expect(order(client, 'subscribe', 'weather').charged).toBe(53);
  });

  test('until midnight it is still true', () => {
    const client = clientOf('30');
    at(client, '30', '2026-11-22T23:58:00+08:00');
    const begun = begin(client, 'subscribe', 'weather').body;
    at(client, '30', '2026-11-22T23:59:59+08:00');
    expect(confirm(client, begun).body.charged).toBe(60);
  });

  test('the service has a new fee; who ordered before keeps theirs', () => {
    const client = clientOf('18');
    const other = clientOf('30', client.operator);
    at(other, '30', '2026-11-30T23:50:00+08:00');
    const begun = begin(other, 'subscribe', 'cloud-200').body;
    expect(begun.terms.fee?.amount).toBe(600);
    at(other, '30', '2026-12-01T00:00:00+08:00');
    expectFailed(other, begun, 'order-terms-changed', 'terms-changed');
    client.enter('18');
    expect(subscribedTo(client, 'cloud-200')?.fee.amount).toBe(600);
  });

  test('the lock was set', () => {
    const client = clientOf('30');
    const begun = begin(client, 'purchase', 'ringtone').body;
    client.post('/api/paid-service-lock', { level: 'third-party', servicePassword: null });
    expectFailed(client, begun, 'order-refused', 'locked');
  });

  test('the line was suspended, from another phone', () => {
    const client = clientOf('30');
    const begun = begin(client, 'subscribe', 'missed-call').body;
    order(clientOf('30', client.operator), 'report-lost');
    expectFailed(client, begun, 'order-refused', 'line-suspended');
  });

  test('a bill has come to be owed', () => {
    const client = clientOf('04');
    for (const card of ['1234567890120100', '1234567890120050']) client.post('/api/top-ups', { card });
    at(client, '04', '2026-11-30T23:55:00+08:00');
    const begun = begin(client, 'subscribe', 'ring-back').body;
    at(client, '04', '2026-12-01T00:00:00+08:00');
    expect(client.get('/api/balance').body.owed).toBeGreaterThan(0);
    expectFailed(client, begun, 'order-refused', 'owing');
  });

  test('the money was used up by another order', () => {
    const client = clientOf('02');
    const paper = begin(client, 'subscribe', 'morning-paper').body;
    const night = begin(client, 'subscribe', 'night-data-5').body;
    expect({ balance: client.get('/api/balance').body.total, paper: paper.terms.firstCharge?.amount, night: night.terms.firstCharge?.amount }).toEqual({
      balance: 480,
      paper: 300,
      night: 270,
    });
    expect(confirm(client, paper).body).toMatchObject({ charged: 300, balance: 180 });
    expectFailed(client, night, 'order-refused', 'balance-too-low');
    expect(order(client, 'subscribe', 'night-data-3')).toMatchObject({ charged: 180, balance: 0 });
  });

  test('it is no longer sold', () => {
    const client = clientOf('30');
    at(client, '30', '2027-03-15T23:55:00+08:00');
    for (const card of ['1234567890110100', '1234567890120100', '1234567890130100', '1234567890140100']) client.post('/api/top-ups', { card });
    const begun = begin(client, 'subscribe', 'new-year-data').body;
    at(client, '30', '2027-03-16T00:00:00+08:00');
    expectFailed(client, begun, 'order-refused', 'no-longer-sold');
  });

  test('a code that is wrong changes nothing: the order still waits', () => {
    const client = clientOf('30');
    const begun = begin(client, 'subscribe', 'weather').body;
    at(client, '30', '2026-11-22T10:04:00+08:00');
    expect(client.post(`/api/orders/${begun.id}/confirmation`, { method: 'sms-code', code: '000000' }).body.code).toBe('code-wrong');
    expect(client.get(`/api/orders/${begun.id}`).body.state).toBe('awaiting-confirmation');
  });
});

import { expect, test } from 'vitest';
import { clientOf, createClient } from '#tests/ledger/client.ts';
import { at, begin, order } from '#tests/ledger/ordering.ts';

test('every order of two years is on the list, newest first, each leading to its own', () => {
  const client = clientOf('30');
  const done = order(client, 'subscribe', 'missed-call');
  client.real += 60_000;
  const open = begin(client, 'subscribe', 'weather').body;
  const { orders } = client.get('/api/orders').body;
  expect(orders.slice(0, 2)).toMatchObject([
    { id: open.id, number: null, state: 'awaiting-confirmation', action: 'subscribe', fee: { amount: 200 }, channel: 'web', at: '2026-11-22T10:01:00+08:00' },
    { id: done.id, number: done.number, state: 'completed' },
  ]);
  const moments = orders.map((one) => one.at);
  expect(moments).toEqual(moments.toSorted().reverse());
  expect(new Set(orders.map(({ id }) => id)).size).toBe(orders.length);
  for (const { id, state } of orders) expect(client.get(`/api/orders/${id}`).body.state).toBe(state);
  expect(orders.some(({ channel }) => channel === 'sms')).toBe(true);
});

test('what is older than 24 months is not on it, and what was never confirmed by anybody has no order at all', () => {
  const ids = (persona: string) => clientOf(persona).get('/api/orders').body.orders;
  expect(ids('30').every((one) => one.at >= '2024-11-22T10:00:00+08:00')).toBe(true);
  expect(ids('18').filter(({ name }) => name.en === 'Health tips')).toEqual([]);
});

test('orders stay on it however they ended', () => {
  const client = clientOf('30');
  client.post(`/api/orders/${begin(client, 'subscribe', 'weather').body.id}/cancellation`, {});
  begin(client, 'subscribe', 'missed-call');
  at(client, '30', '2026-11-22T11:00:00+08:00');
  expect(client.get('/api/orders').body.orders.slice(0, 2)).toMatchObject([{ state: 'lapsed', at: '2026-11-22T11:00:00+08:00' }, { state: 'cancelled' }]);
});

test('a payment that came through is on it for 24 months, with the number of its slip; one that did not is never', () => {
  const client = clientOf('30');
  const begun = () => client.post('/api/payments', { purpose: 'top-up', amount: 5000 }).body;
  begun();
  const paid = begun();
  client.post(`/__cashier/charges/${paid.cashierUrl?.split('=')[1] ?? ''}/payment`, { method: 'alipay', fault: null });
  const { receipt } = client.get(`/api/payments/${paid.id}`).body;
  const listed = { id: paid.id, number: receipt?.number, amount: 5000, at: receipt?.at };
  expect(client.get('/api/orders').body.payments).toEqual([listed]);
  at(client, '30', '2028-11-22T23:59:00+08:00');
  expect(client.get('/api/orders').body.payments).toEqual([listed]);
  at(client, '30', '2028-11-23T00:00:00+08:00');
  expect(client.get('/api/orders').body.payments).toEqual([]);
});

test('a recharge card stands among them too, with the number by which its slip is found', () => {
  const client = clientOf('30');
  const { number, at: usedAt } = client.post('/api/top-ups', { card: '1234567890120050' }).body;
  expect(client.get('/api/orders').body.payments).toEqual([{ id: null, number, amount: 5000, at: usedAt }]);
  expect(client.get('/api/activity').body.activity[0]).toMatchObject({ kind: 'top-up', id: number, at: usedAt });
});

test('nobody sees it without a session, nor on the initial password, nor another’s', () => {
  const client = clientOf('30');
  const { id } = begin(client, 'subscribe', 'weather').body;
  expect(createClient(client.operator).get('/api/orders').body.code).toBe('session-required');
  expect(clientOf('14', client.operator).get('/api/orders').body.code).toBe('password-change-required');
  expect(
    clientOf('02', client.operator)
      .get('/api/orders')
      .body.orders.some((one) => one.id === id),
  ).toBe(false);
});

import { expect, test } from 'vitest';
import { clientOf, createClient, type Client } from '#tests/ledger/client.ts';
import { at, begin, confirm, subscribedTo, termsFor } from '#tests/ledger/ordering.ts';

const giveUp = (client: Client, id: string, key?: string) => client.post(`/api/orders/${id}/cancellation`, {}, key);

test('an order given up does nothing, and frees the way for another', () => {
  const client = clientOf('30');
  const first = begin(client, 'subscribe', 'missed-call').body;
  expect(giveUp(client, first.id)).toMatchObject({
    status: 200,
    body: { state: 'cancelled', settledAt: '2026-11-22T10:00:00+08:00', charged: null, number: null, code: null, actions: [] },
  });
  expect(subscribedTo(client, 'missed-call')).toBeUndefined();
  expect(termsFor(client, 'subscribe', 'missed-call').body.openOrder).toBeNull();
  expect(confirm(client, begin(client, 'subscribe', 'missed-call').body).body.state).toBe('completed');
});

test('sent again with its key it is answered again; with another it is settled already', () => {
  const client = clientOf('30');
  const { id } = begin(client, 'subscribe', 'missed-call').body;
  const first = giveUp(client, id, 'one-key');
  expect(giveUp(client, id, 'one-key').body).toEqual(first.body);
  expect(giveUp(client, id)).toMatchObject({ status: 409, body: { code: 'order-settled' } });
});

test('what is done, being done, lapsed, somebody else’s or unknown cannot be given up', () => {
  const client = clientOf('30');
  const done = begin(client, 'subscribe', 'missed-call').body;
  confirm(client, done);
  expect(giveUp(client, done.id)).toMatchObject({ status: 409, body: { code: 'order-settled' } });
  const running = begin(client, 'subscribe', 'watch').body;
  expect(confirm(client, running).body.state).toBe('in-progress');
  expect(giveUp(client, running.id).body.code).toBe('order-settled');
  const open = begin(client, 'subscribe', 'weather').body;
  expect(giveUp(clientOf('02', client.operator), open.id)).toMatchObject({ status: 404, body: { code: 'not-found' } });
  expect(giveUp(client, 'nothing').body.code).toBe('not-found');
  expect(giveUp(createClient(client.operator), open.id).body.code).toBe('session-required');
  expect(giveUp(clientOf('14', client.operator), open.id).body.code).toBe('password-change-required');
  at(client, '30', '2026-11-22T11:00:00+08:00');
  expect(giveUp(client, open.id)).toMatchObject({ status: 409, body: { code: 'order-lapsed' } });
  expect(subscribedTo(client, 'missed-call')?.state).toBe('active');
  expect(client.operator.world.violations).toEqual([]);
});

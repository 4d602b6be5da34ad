import { expect, test } from 'vitest';
import { clientOf, codeSentTo, createClient, type Client } from '#tests/ledger/client.ts';
import { begin, confirm } from '#tests/ledger/ordering.ts';

const send = (client: Client, id: string, key?: string) => client.post(`/api/orders/${id}/codes`, {}, key);
const withCode = (client: Client, id: string, code: string) => client.post(`/api/orders/${id}/confirmation`, { method: 'sms-code', code });

test('a minute after the first, another code may be sent; only the newest is right', () => {
  const client = clientOf('30');
  const { id } = begin(client, 'subscribe', 'missed-call').body;
  const first = codeSentTo(client, '30');
  client.real += 59_000;
  expect(send(client, id)).toMatchObject({ status: 429, body: { code: 'too-many-requests', until: '2026-11-22T10:01:00+08:00' } });
  client.real += 1000;
  expect(send(client, id)).toMatchObject({ status: 202, body: { sentTo: '139****0030', expiresAt: '2026-11-22T10:06:00+08:00', resendAt: '2026-11-22T10:02:00+08:00' } });
  const second = codeSentTo(client, '30');
  expect(second).not.toBe(first);
  expect(client.get(`/api/orders/${id}`).body.code).toMatchObject({ expiresAt: '2026-11-22T10:06:00+08:00' });
  expect(withCode(client, id, first)).toMatchObject({ status: 422, body: { code: 'code-wrong' } });
  expect(withCode(client, id, second).body.state).toBe('completed');
});

test('sent again with its key it is one SMS', () => {
  const client = clientOf('30');
  const { id } = begin(client, 'subscribe', 'missed-call').body;
  client.real += 60_000;
  const first = send(client, id, 'one-key');
  const code = codeSentTo(client, '30');
  expect(send(client, id, 'one-key').body).toEqual(first.body);
  expect(codeSentTo(client, '30')).toBe(code);
});

test('it has no place where no code is asked for, after the end, or with somebody else’s order', () => {
  const client = clientOf('30');
  const lost = begin(client, 'report-lost').body;
  expect(send(client, lost.id)).toMatchObject({ status: 422, body: { code: 'order-proof-required' } });
  const done = begin(client, 'subscribe', 'missed-call').body;
  confirm(client, done);
  expect(send(client, done.id)).toMatchObject({ status: 409, body: { code: 'order-settled' } });
  const open = begin(client, 'subscribe', 'weather').body;
  expect(send(clientOf('02', client.operator), open.id)).toMatchObject({ status: 404, body: { code: 'not-found' } });
  expect(send(client, 'nothing').body.code).toBe('not-found');
  client.moveClock('2026-11-22T11:00:00+08:00');
  client.enter('30');
  expect(send(client, open.id)).toMatchObject({ status: 409, body: { code: 'order-lapsed' } });
  expect(send(createClient(client.operator), open.id).body.code).toBe('session-required');
  expect(send(clientOf('14', client.operator), open.id).body.code).toBe('password-change-required');
  expect(client.operator.world.violations).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { clientOf, createClient, newestSms } from '#tests/ledger/client.ts';
import { at, begin, confirm, subscribedTo, termsFor } from '#tests/ledger/ordering.ts';
import { createMockOperator } from '#mocks/control/mock-operator.ts';
import { stateHash } from '#mocks/world/state-hash.ts';

test('the first confirmation begins an order and sends its code; nothing is ordered or charged', () => {
  const client = clientOf('30');
  const before = client.get('/api/balance').body.total;
  const { status, body } = begin(client, 'subscribe', 'missed-call');
  expect(status).toBe(201);
  expect(body).toMatchObject({
    state: 'awaiting-confirmation',
    number: null,
    createdAt: '2026-11-22T10:00:00+08:00',
    lapsesAt: '2026-11-22T11:00:00+08:00',
    code: { sentTo: '139****0030', expiresAt: '2026-11-22T10:05:00+08:00', resendAt: '2026-11-22T10:01:00+08:00' },
    confirmations: [{ by: 'seen', at: '2026-11-22T10:00:00+08:00', channel: 'web' }],
    charged: null,
    settledAt: null,
    actions: [],
  });
  expect(subscribedTo(client, 'missed-call')).toBeUndefined();
  expect(client.get('/api/balance').body.total).toBe(before);
});

test('the SMS names purpose, service and price, the way out, and what happens without it (D3)', () => {
  const client = clientOf('30');
  begin(client, 'subscribe', 'missed-call');
  expect(newestSms(client, '30')).toMatch(
    /^您正在开通漏话提醒，每月3\.00元，首次扣费11月22日0\.90元。退订发QXLHTX到10086。验证码\d{6}，5分钟内有效，只能用一次。不输入就不会办理，也不扣费。不是您本人操作请拨打10086。$/,
  );
});

test.each([
  ['cancel', 'morning-paper', 'tap'],
  ['report-lost', null, 'service-password'],
] as const)('to %s no SMS is sent: it takes the %s', (action, service, proof) => {
  const client = clientOf('30');
  const before = newestSms(client, '30');
  expect(begin(client, action, service).body).toMatchObject({ state: 'awaiting-confirmation', code: null, proof: service === null ? proof : 'tap' });
  expect(newestSms(client, '30')).toBe(before);
});

describe('it is refused, and no order is begun', () => {
  const orders = (client: ReturnType<typeof createClient>) => client.get('/api/orders').body.orders.filter(({ state }) => state !== 'completed');

  test('on terms that are no longer true', () => {
    const client = clientOf('30');
    const { terms } = termsFor(client, 'subscribe', 'weather').body;
    at(client, '30', '2026-11-23T00:00:00+08:00');
    expect(client.post('/api/orders', { action: 'subscribe', service: 'weather', version: terms.version })).toMatchObject({ status: 409, body: { code: 'order-terms-changed' } });
    expect(client.post('/api/orders', { action: 'subscribe', service: 'weather', version: '' }).body.code).toBe('order-terms-changed');
    expect(orders(client)).toEqual([]);
  });

  test('where something is in the way, naming it', () => {
    const client = clientOf('04');
    expect(begin(client, 'subscribe', 'missed-call')).toMatchObject({ status: 422, body: { code: 'order-refused', reason: 'owing' } });
    expect(orders(client)).toEqual([]);
  });

  test('while the same is waiting already, naming that one', () => {
    const client = clientOf('30');
    const { id } = begin(client, 'subscribe', 'missed-call').body;
    expect(begin(client, 'subscribe', 'missed-call')).toMatchObject({ status: 409, body: { code: 'order-open', order: id } });
    expect(orders(client)).toHaveLength(1);
  });

  test('for what does not exist, or is malformed', () => {
    const client = clientOf('30');
    const create = (body: unknown) => client.post('/api/orders', body);
    expect(create({ action: 'subscribe', service: 'nothing', version: 'x' })).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect(create({ action: 'subscribe', service: null, version: 'x' }).body.code).toBe('not-found');
    expect(create({ action: 'suspend', service: 'missed-call', version: 'x' }).body.code).toBe('not-found');
    expect(create({ action: 'steal', service: null, version: 'x' }).body.code).toBe('malformed-request');
    expect(create({ action: 'suspend', service: null }).body.code).toBe('malformed-request');
    expect(orders(client)).toEqual([]);
  });

  test('to nobody, and on the initial password', () => {
    expect(createClient().post('/api/orders', { action: 'suspend', service: null, version: 'x' }).body.code).toBe('session-required');
    expect(clientOf('14').post('/api/orders', { action: 'suspend', service: null, version: 'x' }).body.code).toBe('password-change-required');
  });
});

test('sent again with its key it is one order and one SMS; the key is good for nothing else', () => {
  const client = clientOf('30');
  const { terms } = termsFor(client, 'subscribe', 'missed-call').body;
  const body = { action: 'subscribe', service: 'missed-call', version: terms.version };
  const first = client.post('/api/orders', body, 'one-key');
  const sms = client.get('/__operator/inbox/30').body.messages.length;
  const again = client.post('/api/orders', body, 'one-key');
  expect({ status: again.status, body: again.body, replayed: again.headers['idempotent-replayed'] }).toEqual({ status: 201, body: first.body, replayed: 'true' });
  expect(client.get('/__operator/inbox/30').body.messages).toHaveLength(sms);
  expect(client.post('/api/orders', { ...body, service: 'weather' }, 'one-key').body.code).toBe('key-reused');
});

test('when the codes of an hour are used up the order stays a draft: no code is right until one is sent', () => {
  const client = clientOf('30');
  const early = begin(client, 'subscribe', 'weather').body;
  client.post(`/api/orders/${early.id}/cancellation`, {});
  client.real += 10 * 60_000;
  for (let i = 0; i < 9; i++) client.post(`/api/orders/${begin(client, 'subscribe', 'missed-call').body.id}/cancellation`, {});
  const draft = begin(client, 'subscribe', 'missed-call').body;
  expect(draft).toMatchObject({ state: 'draft', code: null });
  expect(confirm(client, draft)).toMatchObject({ status: 422, body: { code: 'code-expired' } });
  const send = () => client.post(`/api/orders/${draft.id}/codes`, {});
  expect(send()).toMatchObject({ status: 429, body: { until: '2026-11-22T11:00:00+08:00' } });
  at(client, '30', '2026-11-22T11:00:00+08:00');
  expect(send().status).toBe(202);
  expect(confirm(client, draft).body.state).toBe('completed');
});

test('a journal replayed has begun the same order', () => {
  const client = clientOf('30');
  begin(client, 'subscribe', 'missed-call');
  expect(stateHash(createMockOperator({ journal: client.operator.commands, real: 0 }).world)).toBe(stateHash(client.operator.world));
});

import { describe, expect, test } from 'vitest';
import { clientOf, codeSentTo, createClient, newestSms, type Client } from '#tests/ledger/client.ts';
import { at, begin, confirm, subscribedTo, termsFor } from '#tests/ledger/ordering.ts';
import { createMockOperator } from '#mocks/control/mock-operator.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import { stateHash } from '#mocks/world/state-hash.ts';

const withCode = (client: Client, id: string, code: string, key?: string) => client.post(`/api/orders/${id}/confirmation`, { method: 'sms-code', code }, key);
const withPassword = (client: Client, id: string, servicePassword: string) => client.post(`/api/orders/${id}/confirmation`, { method: 'service-password', servicePassword });

test('the second confirmation does it once: subscribed, charged as was said (S4), on the slip with both steps, in an SMS and on the bill', () => {
  const client = clientOf('30');
  const { id, terms } = begin(client, 'subscribe', 'missed-call').body;
  client.real += 80_000;
  const { status, body } = withCode(client, id, codeSentTo(client, '30'));
  expect(status).toBe(200);
  expect(body).toMatchObject({
    state: 'completed',
    terms,
    settledAt: '2026-11-22T10:01:20+08:00',
    code: null,
    confirmations: [
      { by: 'seen', at: '2026-11-22T10:00:00+08:00', channel: 'web' },
      { by: 'sms-code', at: '2026-11-22T10:01:20+08:00', channel: 'web' },
    ],
    charged: 90,
    balance: 12_770,
    smsSent: true,
    actions: ['cancel'],
  });
  expect(body.number).toMatch(/^20261122\d{8}$/);
  expect(client.get('/api/balance').body.total).toBe(12_770);
  expect(subscribedTo(client, 'missed-call')).toMatchObject({ state: 'active', origin: { consent: 'on-record', order: id } });
  expect(newestSms(client, '30')).toBe('尊敬的客户：您已开通漏话提醒，每月3.00元，首次扣费11月22日0.90元，11月22日10:01受理。退订发QXLHTX到10086。受理单可在掌上营业厅查看。');
  const item = client.get('/api/unbilled').body.own.items.find(({ key }) => key === 'missed-call');
  expect(item).toMatchObject({ amount: 90, origin: { service: 'missed-call', order: id, consent: 'on-record' } });
});

test('sent again with its key it is answered again; with another key it is settled already; either way it is charged once', () => {
  const client = clientOf('30');
  const { id } = begin(client, 'subscribe', 'missed-call').body;
  const first = withCode(client, id, '888888', 'one-key');
  const again = withCode(client, id, '888888', 'one-key');
  expect({ body: again.body, replayed: again.headers['idempotent-replayed'] }).toEqual({ body: first.body, replayed: 'true' });
  expect(withCode(client, id, '888888')).toMatchObject({ status: 409, body: { code: 'order-settled' } });
  client.enter('30');
  expect(withCode(client, id, '888888', 'one-key').body.code).toBe('order-settled');
  expect(client.get('/api/balance').body.total).toBe(12_770);
});

describe('a code', () => {
  test('is bound to its order: that of another order, or of signing in, is wrong', () => {
    const client = clientOf('30');
    const missed = begin(client, 'subscribe', 'missed-call').body;
    const itsOwn = codeSentTo(client, '30');
    const weather = begin(client, 'subscribe', 'weather').body;
    const another = codeSentTo(client, '30');
    client.post('/api/session/codes', { msisdn: '13900000030' });
    const signIn = codeSentTo(client, '30');
    expect(new Set([itsOwn, another, signIn]).size).toBe(3);
    expect(withCode(client, missed.id, another)).toMatchObject({ status: 422, body: { code: 'code-wrong', attemptsLeft: 2 } });
    expect(withCode(client, missed.id, signIn)).toMatchObject({ status: 422, body: { code: 'code-wrong', attemptsLeft: 1 } });
    expect(withCode(client, missed.id, itsOwn).body.state).toBe('completed');
    expect(client.get(`/api/orders/${weather.id}`).body.state).toBe('awaiting-confirmation');
  });

  test('is void after three wrong ones; a new one is as good as the first', () => {
    const client = clientOf('30');
    const { id } = begin(client, 'subscribe', 'missed-call').body;
    const right = codeSentTo(client, '30');
    for (const attemptsLeft of [2, 1, 0]) expect(withCode(client, id, '000000')).toMatchObject({ status: 422, body: { code: 'code-wrong', attemptsLeft } });
    expect(withCode(client, id, right)).toMatchObject({ status: 422, body: { code: 'code-expired' } });
    expect(client.get(`/api/orders/${id}`).body.state).toBe('awaiting-confirmation');
    client.real += 60_000;
    client.post(`/api/orders/${id}/codes`, {});
    expect(withCode(client, id, codeSentTo(client, '30')).body.state).toBe('completed');
  });

  test.each([
    [299_999, 200],
    [300_000, 422],
  ])('is good for five minutes: after %i ms the answer is %i', (passed, status) => {
    const client = clientOf('30');
    const { id } = begin(client, 'subscribe', 'missed-call').body;
    const code = codeSentTo(client, '30');
    client.real += passed;
    const answer = withCode(client, id, code);
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code: status === 200 ? null : 'code-expired' });
  });
});

describe('60 minutes unanswered (D4, S52)', () => {
  test.each([
    ['2026-11-22T10:59:59+08:00', 'code-expired', 'awaiting-confirmation'],
    ['2026-11-22T11:00:00+08:00', 'order-lapsed', 'lapsed'],
    ['2026-11-22T11:00:01+08:00', 'order-lapsed', 'lapsed'],
  ] as const)('at %s a late code is refused: %s', (moment, code, state) => {
    const client = clientOf('30');
    const { id } = begin(client, 'subscribe', 'missed-call').body;
    at(client, '30', moment);
    expect(withCode(client, id, '123456').body.code).toBe(code);
    expect(client.get(`/api/orders/${id}`).body).toMatchObject({ state, settledAt: state === 'lapsed' ? '2026-11-22T11:00:00+08:00' : null, charged: null, number: null });
    expect(subscribedTo(client, 'missed-call')).toBeUndefined();
  });

  test('the same can be begun again after that', () => {
    const client = clientOf('30');
    begin(client, 'subscribe', 'missed-call');
    at(client, '30', '2026-11-22T11:00:00+08:00');
    expect(termsFor(client, 'subscribe', 'missed-call').body.openOrder).toBeNull();
    expect(confirm(client, begin(client, 'subscribe', 'missed-call').body).body.state).toBe('completed');
  });
});

test('the service password where no SMS arrives: wrong, wrong, locked, and right a minute later', () => {
  const client = clientOf('30');
  const { id } = begin(client, 'report-lost').body;
  expect(withPassword(client, id, '111111')).toMatchObject({ status: 401, body: { code: 'wrong-credentials', attemptsLeft: 2 } });
  expect(withPassword(client, id, '111111').body.attemptsLeft).toBe(1);
  expect(withPassword(client, id, '111111')).toMatchObject({ status: 423, body: { code: 'password-locked', until: '2026-11-22T10:01:00+08:00' } });
  expect(withPassword(client, id, '246810').body.code).toBe('password-locked');
  expect(client.get('/api/line').body.suspension).toBeNull();
  client.real += 60_000;
  expect(withPassword(client, id, '246810').body.state).toBe('completed');
  expect(client.get('/api/line').body.suspension).toMatchObject({ kind: 'lost' });
});

test.each([
  ['subscribe', 'missed-call', { method: 'tap' }],
  ['subscribe', 'missed-call', { method: 'service-password', servicePassword: '246810' }],
  ['cancel', 'morning-paper', { method: 'service-password', servicePassword: '246810' }],
  ['report-lost', null, { method: 'sms-code', code: '888888' }],
  ['report-lost', null, { method: 'tap' }],
] as const)('to %s %s, %o is not the proof it takes', (action, service, proof) => {
  const client = clientOf('30');
  const { id } = begin(client, action, service).body;
  expect(client.post(`/api/orders/${id}/confirmation`, proof)).toMatchObject({ status: 422, body: { code: 'order-proof-required' } });
  expect(client.get(`/api/orders/${id}`).body.state).toBe('awaiting-confirmation');
});

test('somebody else’s order, one that does not exist, one given up, nobody, and the initial password are refused', () => {
  const client = clientOf('30');
  const { id } = begin(client, 'subscribe', 'missed-call').body;
  expect(withCode(clientOf('02', client.operator), id, '888888')).toMatchObject({ status: 404, body: { code: 'not-found' } });
  expect(withCode(client, 'nothing', '888888').body.code).toBe('not-found');
  expect(withCode(createClient(client.operator), id, '888888').body.code).toBe('session-required');
  expect(withCode(clientOf('14', client.operator), id, '888888').body.code).toBe('password-change-required');
  expect(withCode(client, id, '12345').body.code).toBe('malformed-request');
  client.post(`/api/orders/${id}/cancellation`, {});
  expect(withCode(client, id, '888888')).toMatchObject({ status: 409, body: { code: 'order-settled' } });
  expect(subscribedTo(client, 'missed-call')).toBeUndefined();
  expect(client.operator.world.violations).toEqual([]);
});

test('a journal replayed has done the same', () => {
  const client = clientOf('30');
  confirm(client, begin(client, 'subscribe', 'missed-call').body);
  withCode(client, begin(client, 'purchase', 'ringtone').body.id, '000000');
  expect(stateHash(createMockOperator({ journal: client.operator.commands, real: 0 }).world)).toBe(stateHash(client.operator.world));
});

test('a lost phone is reported by another tap by whoever came in by PUK and ID number, and by the service password by everybody else; coming back takes the password', () => {
  const { puk, idTail } = papersOf('30');
  const client = createClient();
  client.post('/api/session/puk', { msisdn: '13900000030', puk, idTail });
  const proofOf = (one: ReturnType<typeof createClient>, action: string) => one.get('/api/terms', { action }).body.proof;
  expect({ lost: proofOf(client, 'report-lost'), resume: proofOf(client, 'resume'), other: proofOf(clientOf('30'), 'report-lost') }).toEqual({
    lost: 'tap',
    resume: 'service-password',
    other: 'service-password',
  });
});

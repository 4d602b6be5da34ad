import { describe, expect, test } from 'vitest';
import { clientOf, createClient, newestSms, type Client } from '#tests/ledger/client.ts';
import { at, begin, order } from '#tests/ledger/ordering.ts';
import { expectAddsUp } from '#tests/ledger/invariants.ts';

const lineOf = (client: Client) => client.get('/api/line').body;
const billOf = (client: Client, month: string) => {
  const { own, thirdParty } = client.get(`/api/bills/${month}`).body;
  return [...own.items, ...thirdParty.items].map(({ key, amount }) => ({ key, amount }));
};
const HUNDRED = '1234567890120100';
const FIFTY = '1234567890120050';

test('in service: since when, what may be done, what a suspension would cost', () => {
  expect(lineOf(clientOf('30'))).toMatchObject({
    maskedNumber: '139****0030',
    suspension: null,
    inServiceSince: '2024-03-01',
    owed: 0,
    suspendsAt: null,
    actions: ['suspend', 'report-lost'],
    offer: { monthlyFee: 500, months: 6 },
  });
});

describe('suspended on request (D6)', () => {
  test('it stands still at once; the word that it does arrives first, and nothing after it', () => {
    const client = clientOf('30');
    const slip = order(client, 'suspend');
    expect(slip).toMatchObject({ state: 'completed', charged: 0, smsSent: true, actions: ['resume'] });
    expect(lineOf(client)).toMatchObject({
      suspension: {
        kind: 'own-request',
        since: '2026-11-22T10:00:00+08:00',
        freeUntil: '2026-12-21',
        feeFrom: '2026-12-22',
        monthlyFee: 500,
        lastDay: '2027-05-21',
        order: slip.id,
        endsBy: 'resume',
      },
      inServiceSince: null,
      actions: ['resume'],
    });
    expect(newestSms(client, '30')).toContain('您已办理停机保号');
    expect(begin(client, 'suspend').body).toMatchObject({ code: 'order-refused', reason: 'line-suspended' });
    expect(begin(client, 'subscribe', 'missed-call').body.reason).toBe('line-suspended');
    expect(order(client, 'cancel', 'morning-paper')).toMatchObject({ state: 'completed', smsSent: false });
  });

  test('is free for a month, then costs its fee; a month that stands still whole costs no plan and no services', () => {
    const client = clientOf('30');
    order(client, 'suspend');
    at(client, '30', '2027-02-10T10:00:00+08:00');
    expect(billOf(client, '2026-11').map(({ key }) => key)).toEqual(expect.arrayContaining(['plan', 'caller-id']));
    expect({ december: billOf(client, '2026-12'), january: billOf(client, '2027-01') }).toEqual({
      december: [{ key: 'suspension', amount: 500 }],
      january: [{ key: 'suspension', amount: 500 }],
    });
    order(client, 'resume');
    expect(lineOf(client)).toMatchObject({ suspension: null, inServiceSince: '2027-02-10' });
    at(client, '30', '2027-04-01T10:00:00+08:00');
    expect(billOf(client, '2027-02').map(({ key }) => key)).toEqual(expect.arrayContaining(['plan', 'caller-id', 'ring-back']));
    expect([billOf(client, '2027-02'), billOf(client, '2027-03')].flat().some(({ key }) => key === 'suspension')).toBe(false);
  });

  test('ends by itself after six months, is said by SMS, and the number is still there', () => {
    const client = clientOf('30');
    order(client, 'suspend');
    at(client, '30', '2027-05-21T23:59:59+08:00');
    expect(lineOf(client).suspension).not.toBeNull();
    at(client, '30', '2027-05-22T00:00:00+08:00');
    expect(lineOf(client)).toMatchObject({ suspension: null, inServiceSince: '2027-05-22' });
    expect(newestSms(client, '30')).toContain('已自动复机');
    at(client, '30', '2027-06-01T00:00:01+08:00');
    const fees = ['2027-01', '2027-02', '2027-03', '2027-04', '2027-05'].map((month) => billOf(client, month).filter(({ key }) => key === 'suspension').length);
    expect(fees).toEqual([1, 1, 1, 1, 0]);
  });

  test('nothing is used while it lasts, and bill, statement and balance still agree', () => {
    const client = clientOf('30');
    at(client, '30', '2026-12-05T10:00:00+08:00');
    order(client, 'suspend');
    at(client, '30', '2026-12-20T10:00:00+08:00');
    order(client, 'resume');
    at(client, '30', '2027-01-02T10:00:00+08:00');
    client.post('/api/step-up', { method: 'sms-code', purpose: 'statements', code: '888888' });
    const { columns, total } = client.get('/api/statements/2026-12').body;
    const within = (columns?.at ?? []).filter((second) => second > (4 * 24 + 10) * 3600 && second < (19 * 24 + 10) * 3600);
    expect(within).toEqual([]);
    expect(total).toBe(client.get('/api/bills/2026-12').body.total);
    const { rating, customers, now } = client.operator.world;
    for (const customer of customers.values()) if (customer.profile.msisdn === '13900000030') expectAddsUp(rating, customer, now);
  });
});

test('a lost phone: with the password, at once, free, the plan goes on, and resumed by itself', () => {
  const client = clientOf('30');
  const slip = order(client, 'report-lost');
  expect(slip).toMatchObject({ smsSent: false, confirmations: [{ by: 'seen' }, { by: 'service-password' }] });
  expect(lineOf(client)).toMatchObject({ suspension: { kind: 'lost', monthlyFee: null, lastDay: null, endsBy: 'resume', order: slip.id }, actions: ['resume'] });
  at(client, '30', '2027-01-02T10:00:00+08:00');
  expect(billOf(client, '2026-12').map(({ key }) => key)).toEqual(expect.arrayContaining(['plan', 'caller-id']));
  expect(order(client, 'resume')).toMatchObject({ smsSent: true });
  expect(newestSms(client, '30')).toContain('您的号码已复机');
  expect(begin(client, 'resume').body.reason).toBe('line-in-service');
});

describe('arrears', () => {
  test('suspend the line when the last day of payment is over, and not before; there is a way out', () => {
    const client = clientOf('04');
    expect(lineOf(client)).toMatchObject({ suspension: null, owed: 12_000, suspendsAt: '2026-11-23T00:00:00+08:00', actions: ['report-lost'] });
    at(client, '04', '2026-11-22T23:59:59+08:00');
    expect(lineOf(client).suspension).toBeNull();
    at(client, '04', '2026-11-23T00:00:00+08:00');
    expect(lineOf(client)).toMatchObject({
      suspension: { kind: 'arrears', since: '2026-11-23T00:00:00+08:00', endsBy: 'payment', backBy: null, order: null },
      owed: 12_000,
      suspendsAt: null,
      actions: [],
    });
    expect(begin(client, 'resume').body).toMatchObject({ code: 'order-refused', reason: 'resumes-by-payment' });
  });

  test('paid by card, the line is back within ten minutes; a part is not enough', () => {
    const client = clientOf('04');
    at(client, '04', '2026-11-24T09:00:00+08:00');
    client.post('/api/top-ups', { card: HUNDRED });
    expect(lineOf(client)).toMatchObject({ suspension: { kind: 'arrears', backBy: null }, owed: 2000 });
    client.post('/api/top-ups', { card: FIFTY });
    expect(lineOf(client)).toMatchObject({ suspension: { backBy: '2026-11-24T09:10:00+08:00' }, owed: 0 });
    client.real += 599_000;
    expect(lineOf(client).suspension).not.toBeNull();
    client.real += 1000;
    expect(lineOf(client)).toMatchObject({ suspension: null, inServiceSince: '2026-11-24', suspendsAt: null });
    expect(newestSms(client, '04')).toContain('您的号码已复机');
  });

  test('paid in time, nothing is suspended', () => {
    const client = clientOf('04');
    for (const card of [HUNDRED, FIFTY]) client.post('/api/top-ups', { card });
    at(client, '04', '2026-11-23T00:00:01+08:00');
    expect(lineOf(client)).toMatchObject({ suspension: null, suspendsAt: null });
  });

  test('keep from suspending on request, not from reporting the phone lost; what is said of the next suspension is true', () => {
    const client = clientOf('04');
    expect(begin(client, 'suspend').body).toMatchObject({ code: 'order-refused', reason: 'owing' });
    order(client, 'report-lost');
    at(client, '04', '2026-11-25T10:00:00+08:00');
    order(client, 'resume');
    const { suspendsAt } = lineOf(client);
    expect(suspendsAt).toBe('2026-12-23T00:00:00+08:00');
    at(client, '04', suspendsAt ?? '');
    expect(lineOf(client).suspension).toMatchObject({ kind: 'arrears' });
  });
});

test('nobody sees it without a session, nor on the initial password', () => {
  expect(createClient().get('/api/line').body.code).toBe('session-required');
  expect(clientOf('14').get('/api/line').body.code).toBe('password-change-required');
});

import { describe, expect, test } from 'vitest';
import type { Payment } from '#contract/account/payments.ts';
import type { CashierFault } from '#mocks/cashier/cashier.ts';
import { signatureOf, type Notice } from '#mocks/cashier/notice.ts';
import { createMockOperator } from '#mocks/control/mock-operator.ts';
import { advanceWorld } from '#mocks/world/advance.ts';
import { stateHash } from '#mocks/world/state-hash.ts';
import { clientOf, createClient, newestSms, type Client } from '#tests/ledger/client.ts';

const HUNDRED = '1234567890120100';
const MINUTES = 60_000;

const begin = (client: Client, amount: number, purpose: Payment['purpose'] = 'arrears') => client.post('/api/payments', { purpose, amount }).body;
const chargeOf = ({ cashierUrl }: Pick<Payment, 'cashierUrl'>) => cashierUrl?.split('=')[1] ?? 'none';
const pay = (client: Client, payment: Payment, fault: CashierFault | null = null) =>
  client.post(`/__cashier/charges/${chargeOf(payment)}/payment`, { method: 'wechat-pay', fault }).body;
const seen = (client: Client, { id }: Payment) => client.get(`/api/payments/${id}`).body;
const account = (client: Client) => {
  const { total, owed } = client.get('/api/balance').body;
  return { total, owed };
};

describe('paying what is owed', () => {
  test('is begun without taking anything, paid at the cashier, and brings the line back within ten minutes', () => {
    const client = clientOf('06');
    expect(client.get('/api/payments').body.standing).toMatchObject({ owed: 26_600, suspension: { backBy: null } });
    const payment = begin(client, 26_600);
    expect(payment).toMatchObject({ state: 'pending', amount: 26_600, expiresAt: '2026-11-22T10:15:00+08:00', receipt: null });
    expect(account(client).owed).toBe(26_600);
    expect(pay(client, payment)).toMatchObject({ state: 'paid', returnTo: `/pay/${payment.id}` });
    expect(seen(client, payment)).toMatchObject({
      state: 'paid',
      cashierUrl: null,
      receipt: { method: 'wechat-pay', owedPaid: 26_600, at: '2026-11-22T10:00:00+08:00' },
      standing: { owed: 0, suspension: { backBy: '2026-11-22T10:10:00+08:00' } },
    });
    expect(client.get('/api/bills/2026-10').body).toMatchObject({ state: 'settled', unpaid: 0 });
    client.real += 10 * MINUTES;
    expect(client.get('/api/line').body.suspension).toBeNull();
  });

  test('ends the reminders, and what was announced does not come', () => {
    const client = clientOf('04');
    pay(client, begin(client, 12_000));
    expect(client.get('/api/home').body).toMatchObject({ balance: { owed: 0 }, attention: [] });
    expect(newestSms(client, '04')).toMatch(/^尊敬的客户：您用微信支付付的120\.00元已到账，现在余额[\d.]+元。$/);
    client.moveClock('2026-11-24T10:00:00+08:00');
    client.enter('04');
    expect(client.get('/api/line').body).toMatchObject({ suspension: null, suspendsAt: null });
  });

  test('takes exactly what is owed: another amount is refused, and so is nothing', () => {
    expect(begin(clientOf('06'), 26_599).code).toBe('arrears-changed');
    expect(begin(clientOf('30'), 0).code).toBe('arrears-changed');
  });

  test('in part leaves the rest owed, and the line suspended', () => {
    const client = clientOf('06');
    const payment = begin(client, 10_000, 'top-up');
    pay(client, payment);
    expect(seen(client, payment)).toMatchObject({ state: 'paid', receipt: { owedPaid: 10_000 }, standing: { owed: 16_600, suspension: { backBy: null } } });
  });
});

test.each([999, 1050, 50_100, 0, -1000, 1000.5])('%d fen is no amount to choose', (amount) => {
  expect(clientOf('30').post('/api/payments', { purpose: 'top-up', amount })).toMatchObject({ status: 400, body: { code: 'malformed-request' } });
});

test('with nothing owed it stays in the balance, and the movements say so', () => {
  const client = clientOf('30');
  const payment = begin(client, 5000, 'top-up');
  pay(client, payment);
  expect(account(client)).toEqual({ total: 17_860, owed: 0 });
  expect(seen(client, payment).receipt).toMatchObject({ owedPaid: 0, newBalance: 17_860, smsSent: true });
});

describe('paid another way meanwhile', () => {
  test('the payment says so at once, and the cashier takes nothing', () => {
    const client = clientOf('04');
    const payment = begin(client, 12_000);
    client.post('/api/top-ups', { card: HUNDRED });
    client.post('/api/top-ups', { card: '1234567890120050' });
    const before = account(client);
    expect(seen(client, payment)).toMatchObject({ state: 'already-paid', cashierUrl: null });
    expect(pay(client, payment).state).toBe('closed');
    expect(seen(client, payment).state).toBe('already-paid');
    expect(account(client)).toEqual(before);
  });

  test('after the cashier took the money and before its notice, the money is not lost: it stays in the balance', () => {
    const client = clientOf('04');
    const payment = begin(client, 12_000);
    pay(client, payment, 'notice-late');
    client.post('/api/top-ups', { card: HUNDRED });
    client.post('/api/top-ups', { card: '1234567890120050' });
    expect(account(client)).toEqual({ total: 3000, owed: 0 });
    client.real += 2 * MINUTES;
    expect(account(client)).toEqual({ total: 15_000, owed: 0 });
    expect(seen(client, payment)).toMatchObject({ state: 'paid', receipt: { owedPaid: 0 } });
  });
});

describe('what goes wrong between cashier and operator', () => {
  test.each([
    ['window-closed', 0],
    ['notice-twice', 0],
    ['return-first', 3000],
    ['notice-late', 2 * MINUTES],
    ['amount-differs', 15 * MINUTES],
    ['signature-wrong', 15 * MINUTES],
  ] as const)('%s: credited once, after %i ms; until then it is pending', (fault, after) => {
    const client = clientOf('30');
    const payment = begin(client, 5000, 'top-up');
    pay(client, payment, fault);
    if (after > 0) {
      client.real += after - 1000;
      expect(seen(client, payment).state).toBe('pending');
      expect(account(client).total).toBe(12_860);
      client.real += 1000;
    }
    expect(seen(client, payment).state).toBe('paid');
    client.real += 60 * MINUTES;
    client.enter('30');
    expect(account(client).total).toBe(17_860);
  });

  test('nobody pays: after a quarter of an hour it is not paid, and cannot be any more', () => {
    const client = clientOf('30');
    const payment = begin(client, 5000, 'top-up');
    client.real += 15 * MINUTES;
    client.enter('30');
    expect(seen(client, payment)).toMatchObject({ state: 'not-paid', cashierUrl: null });
    expect(pay(client, payment).state).toBe('closed');
    expect(account(client).total).toBe(12_860);
  });

  test('called off at the cashier, it is not paid', () => {
    const client = clientOf('30');
    const payment = begin(client, 5000, 'top-up');
    client.post(`/__cashier/charges/${chargeOf(payment)}/cancellation`, {});
    expect(seen(client, payment).state).toBe('not-paid');
    expect(pay(client, payment).state).toBe('closed');
  });

  test('a notice that is not the cashier’s, or not of this payment, is not believed; the right one is, once', () => {
    const client = clientOf('30');
    const payment = begin(client, 5000, 'top-up');
    const send = (notice: Notice, key: string) => client.post('/__cashier/notices', { ...notice, signature: signatureOf(key, notice) }).body.accepted;
    const notice: Notice = { id: 'N1', reference: payment.id, state: 'paid', amount: payment.amount, method: 'alipay' };
    const { key } = client.operator.world.cashier;
    expect(send(notice, 'guessed')).toBe(false);
    expect(client.post('/__cashier/notices', { ...notice, method: 'bank-card', signature: signatureOf(key, notice) }).body.accepted).toBe(false);
    expect(send({ ...notice, amount: clientOf('06').get('/api/payments').body.standing.owed }, key)).toBe(false);
    expect(send({ ...notice, reference: 'nobody' }, key)).toBe(false);
    expect(account(client).total).toBe(12_860);
    expect([send(notice, key), send(notice, key), send({ ...notice, state: 'closed' }, key)]).toEqual([true, true, true]);
    expect(account(client).total).toBe(17_860);
    expect(seen(client, payment).state).toBe('paid');
  });
});

describe('who may', () => {
  test('nobody sees another customer’s payment, nor begins one without a session or on the initial password', () => {
    const client = clientOf('30');
    const payment = begin(client, 5000, 'top-up');
    expect(clientOf('02', client.operator).get(`/api/payments/${payment.id}`).body.code).toBe('not-found');
    expect(createClient().post('/api/payments', { purpose: 'top-up', amount: 5000 }).body.code).toBe('session-required');
    expect(clientOf('14').post('/api/payments', { purpose: 'top-up', amount: 5000 }).body.code).toBe('password-change-required');
  });

  test('twenty within an hour are begun, then the number waits', () => {
    const client = clientOf('30');
    for (let i = 0; i < 20; i++) expect(client.post('/api/payments', { purpose: 'top-up', amount: 1000 }).status).toBe(201);
    expect(client.post('/api/payments', { purpose: 'top-up', amount: 1000 })).toMatchObject({ status: 429, body: { until: '2026-11-22T11:00:00+08:00' } });
  });

  test('a charge is opened by its id alone, which nobody guesses; there is none by another', () => {
    expect(createClient().get('/__cashier/charges/nothing').body).toMatchObject({ code: 'not-found' });
  });
});

test('sent again with its key it is the same payment', () => {
  const client = clientOf('30');
  const [one, two] = [1, 2].map(() => client.post('/api/payments', { purpose: 'top-up', amount: 5000 }, 'one-key').body.id);
  expect(two).toBe(one);
  expect(client.get('/api/payments').body.payments).toHaveLength(1);
});

test('a journal replayed has the same payments, and its notices come at the same moments', () => {
  const client = clientOf('06');
  const payment = begin(client, 26_600);
  client.real += MINUTES;
  pay(client, payment, 'notice-late');
  client.real += 3 * MINUTES;
  expect(seen(client, payment).receipt?.at).toBe('2026-11-22T10:03:00+08:00');
  client.moveClock('2026-11-25T10:00:00+08:00');
  const journal = JSON.parse(JSON.stringify(client.operator.commands)) as typeof client.operator.commands; // what a file gives back
  const rebuilt = createMockOperator({ journal, real: 0 });
  advanceWorld(rebuilt.world, client.operator.world.now);
  expect(stateHash(rebuilt.world)).toBe(stateHash(client.operator.world));
});

test('going back to before it was paid, it is not paid', () => {
  const client = clientOf('30');
  const payment = begin(client, 5000, 'top-up');
  client.real += MINUTES;
  pay(client, payment, 'notice-late');
  client.real += 5 * MINUTES;
  expect(seen(client, payment).state).toBe('paid');
  client.moveClock('2026-11-22T10:02:00+08:00');
  expect(seen(client, payment).state).toBe('pending');
});

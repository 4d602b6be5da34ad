import { describe, expect, test } from 'vitest';
import { clientOf, newestSms, type Client } from '#tests/ledger/client.ts';
import { at, begin, confirm, subscribedTo, order, termsFor } from '#tests/ledger/ordering.ts';

const items = (client: Client, month: string) => {
  const { own, thirdParty } = client.get(`/api/bills/${month}`).body;
  return [...own.items, ...thirdParty.items];
};
const amountOf = (client: Client, month: string, key: string) => items(client, month).find((item) => item.key === key)?.amount;

describe('what a provider has to set up', () => {
  test('is in progress until it is done, by the clock alone; only then it is subscribed to and charged', () => {
    const client = clientOf('30');
    const before = client.get('/api/balance').body.total;
    const { body } = confirm(client, begin(client, 'subscribe', 'watch').body);
    expect(body).toMatchObject({ state: 'in-progress', dueBy: '2026-11-22T10:00:20+08:00', charged: null, settledAt: null, code: null });
    expect(subscribedTo(client, 'watch')).toBeUndefined();
    client.real += 19_000;
    expect(client.get(`/api/orders/${body.id}`).body.state).toBe('in-progress');
    expect(client.get('/api/balance').body.total).toBe(before);
    client.real += 1000;
    expect(client.get(`/api/orders/${body.id}`).body).toMatchObject({ state: 'completed', settledAt: '2026-11-22T10:00:20+08:00', charged: 1000, smsSent: true });
    expect(subscribedTo(client, 'watch')).toMatchObject({ state: 'active', origin: { order: body.id } });
    expect(client.get('/api/balance').body.total).toBe(before - 1000);
    expect(newestSms(client, '30')).toContain('您已开通');
  });

  test('cannot be begun a second time meanwhile', () => {
    const client = clientOf('30');
    const { body } = confirm(client, begin(client, 'subscribe', 'watch').body);
    expect(body.state).toBe('in-progress');
    expect(begin(client, 'subscribe', 'watch').body).toMatchObject({ code: 'order-refused', reason: 'being-set-up' });
    client.real += 20_000;
    expect(client.get('/api/subscriptions').body.services.filter(({ service }) => service === 'watch')).toHaveLength(1);
  });
});

describe('what is being set up must still be allowed when it is ready', () => {
  test('a line suspended meanwhile: nothing is subscribed to or charged', () => {
    const client = clientOf('30');
    const { id } = confirm(client, begin(client, 'subscribe', 'watch').body).body;
    const { total } = client.get('/api/balance').body;
    client.real += 5000;
    order(client, 'report-lost');
    client.real += 15_000;
    expect(client.get(`/api/orders/${id}`).body).toMatchObject({ state: 'failed', failure: { code: 'line-suspended' }, charged: null, dueBy: null });
    expect({ watch: subscribedTo(client, 'watch'), balance: client.get('/api/balance').body.total }).toEqual({ watch: undefined, balance: total });
  });

  test('a month that has begun meanwhile would charge on another day than was signed', () => {
    const client = clientOf('30');
    at(client, '30', '2026-11-30T23:59:50+08:00');
    const { id } = confirm(client, begin(client, 'subscribe', 'watch').body).body;
    client.real += 20_000;
    expect(client.get(`/api/orders/${id}`).body).toMatchObject({ state: 'failed', failure: { code: 'terms-changed' }, charged: null });
    expect(subscribedTo(client, 'watch')).toBeUndefined();
  });
});

test('what its provider refuses has failed, says why, and costs nothing', () => {
  const client = clientOf('30');
  const before = client.get('/api/balance').body.total;
  const begun = begin(client, 'subscribe', 'full-book-club').body;
  expect(confirm(client, begun)).toMatchObject({ status: 200, body: { state: 'failed', failure: { code: 'provider-refused' }, charged: null, number: null, actions: [] } });
  expect(subscribedTo(client, 'full-book-club')).toBeUndefined();
  expect(client.get('/api/balance').body.total).toBe(before);
  expect(newestSms(client, '30')).not.toContain('您已开通');
});

describe('leaving', () => {
  test('runs to the month’s end, is charged no more, and can be taken back until then (D10)', () => {
    const client = clientOf('30');
    const left = order(client, 'cancel', 'morning-paper');
    expect(left).toMatchObject({ state: 'completed', charged: 0, confirmations: [{ by: 'seen' }, { by: 'tap' }], actions: ['keep'] });
    expect(subscribedTo(client, 'morning-paper')).toMatchObject({ state: 'ending', lastDay: '2026-11-30', nextCharge: null, nextMonthAmount: 0, actions: ['keep'] });
    expect(termsFor(client, 'cancel', 'morning-paper').body.reason).toMatchObject({ code: 'already-ending', on: '2026-11-30' });
    const kept = order(client, 'keep', 'morning-paper');
    expect(kept).toMatchObject({ charged: 0, terms: { firstCharge: { on: '2026-12-01', amount: 300 } } });
    expect(client.get(`/api/orders/${left.id}`).body.actions).toEqual([]);
    expect(subscribedTo(client, 'morning-paper')).toMatchObject({ state: 'active', lastDay: null, nextMonthAmount: 300, actions: ['cancel'] });
    at(client, '30', '2027-01-01T00:00:01+08:00');
    expect({ november: amountOf(client, '2026-11', 'morning-paper'), december: amountOf(client, '2026-12', 'morning-paper') }).toEqual({ november: 300, december: 300 });
  });

  test('not taken back, it is gone with the month and on no later bill', () => {
    const client = clientOf('30');
    order(client, 'cancel', 'morning-paper');
    at(client, '30', '2026-12-01T00:00:00+08:00');
    expect(subscribedTo(client, 'morning-paper')).toBeUndefined();
    expect(client.get('/api/subscriptions').body.ended[0]).toMatchObject({ service: 'morning-paper', lastDay: '2026-11-30', wasTrial: false });
    expect(termsFor(client, 'keep', 'morning-paper').body.reason).toMatchObject({ code: 'not-subscribed' });
    at(client, '30', '2027-01-01T00:00:01+08:00');
    expect({ november: amountOf(client, '2026-11', 'morning-paper'), december: amountOf(client, '2026-12', 'morning-paper') }).toEqual({ november: 300, december: undefined });
  });

  test('what stops at once stops at once (D10), and its month is not given back nor charged twice', () => {
    const client = clientOf('30');
    const joined = order(client, 'subscribe', 'daily-poem');
    client.real += 60_000;
    expect(order(client, 'cancel', 'daily-poem')).toMatchObject({ charged: 0, terms: { effectiveOn: null, undoUntil: null }, actions: [] });
    expect(subscribedTo(client, 'daily-poem')).toBeUndefined();
    client.real += 60_000;
    expect(order(client, 'subscribe', 'daily-poem').charged).toBe(0);
    at(client, '30', '2026-12-01T00:00:01+08:00');
    expect(amountOf(client, '2026-11', 'daily-poem')).toBe(joined.charged);
  });

  test('even in the second in which it began, what was charged stays charged', () => {
    const client = clientOf('30');
    const { charged, balance } = order(client, 'subscribe', 'daily-poem');
    expect(order(client, 'cancel', 'daily-poem')).toMatchObject({ charged: 0, balance });
    client.real += 1000;
    expect(subscribedTo(client, 'daily-poem')).toBeUndefined();
    at(client, '30', '2026-12-01T00:00:01+08:00');
    expect(amountOf(client, '2026-11', 'daily-poem')).toBe(charged);
  });

  test('what has not begun is simply gone, and can be ordered again', () => {
    const client = clientOf('30');
    order(client, 'subscribe', 'fee-reminder');
    expect(subscribedTo(client, 'fee-reminder')).toMatchObject({ state: 'pending', since: '2026-12-01' });
    client.real += 60_000;
    order(client, 'cancel', 'fee-reminder');
    expect(subscribedTo(client, 'fee-reminder')).toBeUndefined();
    expect(termsFor(client, 'cancel', 'fee-reminder').body.reason).toMatchObject({ code: 'not-subscribed' });
    client.real += 60_000;
    expect(order(client, 'subscribe', 'fee-reminder').state).toBe('completed');
    at(client, '30', '2026-12-01T00:00:01+08:00');
    expect(subscribedTo(client, 'fee-reminder')?.state).toBe('active');
  });
});

describe('a purchase', () => {
  test('is charged once, on the slip and on the bill, and the first of a day says so (S49 in part)', () => {
    const client = clientOf('29');
    const before = client.get('/api/balance').body.total;
    const first = order(client, 'purchase', 'ringtone');
    expect(first).toMatchObject({ charged: 100, balance: before - 100, confirmations: [{ by: 'seen' }, { by: 'sms-code' }], actions: [] });
    expect(newestSms(client, '29')).toContain('这是您今天第一次点播');
    client.real += 60_000;
    const second = order(client, 'purchase', 'ringtone');
    expect(newestSms(client, '29')).toContain('您点播了');
    expect(newestSms(client, '29')).not.toContain('今天第一次');
    expect(second.id).not.toBe(first.id);
    const { purchases } = client.get('/api/subscriptions').body;
    expect(purchases.slice(0, 2).map(({ origin }) => origin.order)).toEqual([second.id, first.id]);
    expect(client.get('/api/balance').body.total).toBe(before - 200);
  });
});

describe('a trial', () => {
  test('costs nothing, is announced five days before its end, and silence ends it without a charge (S54, S56, D11)', () => {
    const client = clientOf('30');
    const before = client.get('/api/balance').body.total;
    expect(order(client, 'subscribe', 'bedtime-stories')).toMatchObject({ charged: 0, terms: { trialUntil: '2026-12-06' } });
    expect(subscribedTo(client, 'bedtime-stories')).toMatchObject({ state: 'trial', lastDay: '2026-12-06', nextCharge: null, nextMonthAmount: 0, actions: ['cancel', 'continue'] });
    expect(client.get('/api/balance').body.total).toBe(before);
    at(client, '30', '2026-12-02T10:00:00+08:00');
    expect(client.get('/__operator/inbox/30').body.messages.some(({ text }) => text.includes('不用做什么，到时自动停，不收费'))).toBe(true);
    at(client, '30', '2027-01-01T00:00:01+08:00');
    expect(subscribedTo(client, 'bedtime-stories')).toBeUndefined();
    expect({ november: amountOf(client, '2026-11', 'bedtime-stories'), december: amountOf(client, '2026-12', 'bedtime-stories') }).toEqual({
      november: undefined,
      december: undefined,
    });
  });

  test('goes on as a paid service only by another order with both confirmations; its first charge is the day after', () => {
    const client = clientOf('07');
    const { terms } = termsFor(client, 'continue', 'story-club').body;
    expect(terms).toMatchObject({ fee: { amount: 1000 }, effectiveOn: '2026-11-25', firstCharge: { on: '2026-11-25', amount: 1000 } });
    const done = order(client, 'continue', 'story-club');
    expect(done).toMatchObject({ charged: 0, confirmations: [{ by: 'seen' }, { by: 'sms-code' }] });
    expect(subscribedTo(client, 'story-club')).toMatchObject({ state: 'active', lastDay: null, nextCharge: { on: '2026-11-25', amount: 1000 }, origin: { order: done.id } });
    at(client, '07', '2026-12-01T00:00:01+08:00');
    expect(items(client, '2026-11').find(({ key }) => key === 'story-club')).toMatchObject({ amount: 1000, origin: { order: done.id } });
  });
});

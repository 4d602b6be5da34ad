import { describe, expect, test } from 'vitest';
import { FIRST_PAGE_RECORDS } from '#contract/statements.ts';
import { createWorld, DEFAULT_SEED, OPENS_AT } from '#mocks/world/create-world.ts';
import { pastOrders } from '#mocks/operator/orders/past-orders.ts';
import { pointsTotal } from '#mocks/operator/customer/points-ledger.ts';
import type { World } from '#mocks/operator/world.ts';
import { clientOf, createClient } from './client.ts';
import { expectAddsUp } from './invariants.ts';

const SEEDS = [DEFAULT_SEED, 1, 7, 4242];

const customerOf = ({ customers }: World, persona: string) => [...customers.values()].find(({ profile }) => profile.msisdn === `139000000${persona}`);

describe.each(SEEDS)('with seed %i', (seed) => {
  const world = createWorld(seed);

  test('every persona adds up, and no history began below zero', () => {
    for (const customer of world.customers.values()) {
      expectAddsUp(world.rating, customer, OPENS_AT);
      expect({ msisdn: customer.profile.msisdn, beganBelowZero: (customer.postings[0]?.amount ?? -1) < 0 }).toEqual({ msisdn: customer.profile.msisdn, beganBelowZero: false });
    }
  });

  test('no trial of any history became paid without its two confirmations (S54 to S56)', () => {
    const goneOn = [...world.customers.values()].flatMap((customer) =>
      customer.subscriptions
        .filter(({ freeUntil, until }) => freeUntil !== null && until !== freeUntil)
        .map((services) => pastOrders(world.rating, customer, OPENS_AT).find(({ id }) => id === services.order)),
    );
    expect(goneOn.length).toBeGreaterThan(0);
    for (const order of goneOn) expect({ action: order?.action, confirmations: order?.confirmations.length }).toEqual({ action: 'continue', confirmations: 2 });
  });

  test('the demonstration has its five bills, whatever the seed', () => {
    const customer = customerOf(world, '30');
    expect(customer?.bills.slice(-5).map(({ total }) => total)).toEqual([6310, 6850, 7120, 6640, 7270]);
    expect(customer && pointsTotal(customer.points)).toBe(2460);
  });
});

test("persona 30 sees the figures of the README's pictures", () => {
  const client = clientOf('30');
  const home = client.get('/api/home').body;
  expect(home).toMatchObject({
    answer: { code: 'covers-until', month: '2026-12' },
    points: 2460,
    attention: [{ code: 'points-expire', points: 1032, on: '2026-12-31' }],
    balance: {
      total: 12_860,
      owed: 0,
      parts: [
        { kind: 'main', amount: 9860 },
        { kind: 'gift', amount: 3000, expiresOn: '2026-12-31' },
      ],
    },
    lastBill: { month: '2026-10', total: 7270, change: 630 },
    unbilled: { month: '2026-11', total: 6610, plan: 5310, services: 1000, thirdParty: 300 },
    planLeft: [
      { kind: 'data', left: 6554, total: 20_480, lasts: true, packs: [] },
      { kind: 'calls', left: 178, total: 300 },
      { kind: 'messages', left: 62, total: 100 },
    ],
  });
  const bill = client.get('/api/bills/2026-10').body;
  expect([...bill.own.items, ...bill.thirdParty.items].map(({ key, amount }) => ({ key, amount }))).toEqual([
    { key: 'plan', amount: 5900 },
    { key: 'calls', amount: 330 },
    { key: 'messages', amount: 130 },
    { key: 'caller-id', amount: 500 },
    { key: 'ring-back', amount: 500 },
    { key: 'plan-10-off', amount: -590 },
    { key: 'morning-paper', amount: 300 },
    { key: 'ringtone', amount: 200 },
  ]);
  expect(bill.change?.parts.map(({ key, kind, amount }) => ({ key, kind, amount }))).toEqual([
    { key: 'ring-back', kind: 'new', amount: 500 },
    { key: 'calls', kind: 'more', amount: 180 },
    { key: 'messages', kind: 'less', amount: -50 },
  ]);
  expect(client.get('/api/bills').body.average).toBe(6838);
});

test("persona 30 has October's 1,046 records behind the bill of 72.70", () => {
  const client = clientOf('30');
  client.post('/api/step-up', { method: 'sms-code', purpose: 'statements', code: '888888' });
  const statement = client.get('/api/statements/2026-10').body;
  expect(statement).toMatchObject({ total: 7270, billTotal: 7270, records: 1046 });
  expect(statement.byType.map(({ total }) => total)).toEqual([5900, 330, 0, 130, 1000, 500, 0, -590]);
  expect(statement.byType[1]?.records).toBe(214);
});

test.each([
  ['01', 'settled', 3820, 0, 4150, 2910],
  ['02', 'below-threshold', 480, 0, 3260, 2740],
  ['04', 'pay-by', 0, 12_000, 26_840, null],
] as const)('persona %s opens with the answer %s and the figures of the list', (persona, code, total, owed, last, unbilled) => {
  const home = clientOf(persona).get('/api/home').body;
  expect(home).toMatchObject({ answer: { code }, balance: { total, owed, threshold: code === 'pay-by' ? null : 1000 }, lastBill: { month: '2026-10', total: last } });
  if (unbilled !== null) expect(home.unbilled.total).toBe(unbilled);
});

test('persona 02 has 310 points; persona 04 is told of the suspension tomorrow, more than 24 h ahead, with what is unpaid and by when (S25 to S27)', () => {
  expect(clientOf('02').get('/api/home').body.points).toBe(310);
  const client = clientOf('04');
  expect(client.get('/api/home').body.attention).toEqual([{ code: 'arrears', unpaid: 12_000, month: '2026-10', suspendsAt: '2026-11-23T00:00:00+08:00', suspended: false }]);
  const sms = client.get('/__operator/inbox/04').body.messages[0];
  expect(sms?.at).toBe('2026-11-20T10:00:00+08:00');
  expect(sms?.text).toBe('尊敬的客户：您10月通信消费268.40元，尚有120.00元未缴。为不影响您的正常通信，请您在本月22日前交清费用。感谢。');
});

test('persona 03 is told of the money that lapses more than 24 h ahead, and of the day (S31, S32)', () => {
  const client = clientOf('03');
  const messages = client.get('/__operator/inbox/03').body.messages.filter(({ text }) => text.includes('到有效期'));
  expect(messages).toEqual([
    {
      at: '2026-11-20T10:00:00+08:00',
      sentAt: '2026-11-20T10:00:00+08:00',
      isRepeat: false,
      from: '10086',
      text: '尊敬的客户，您的账户余额将于11月22日到有效期，为不影响您的正常通信，请您尽快充值交费。感谢。',
    },
  ]);
  expect(client.get('/api/balance').body.total).toBe(5600);
  client.moveClock('2026-11-23T00:00:00+08:00');
  expect(clientOf('03', client.operator).get('/api/balance').body.total).toBeLessThanOrEqual(0);
});

test('persona 11 has a locked password with 23 h 40 min left, and an SMS code signs in all the same', () => {
  const client = createClient();
  const proof = { method: 'service-password', msisdn: '13900000011', servicePassword: '246810' };
  expect(client.post('/api/session', proof).body).toMatchObject({ code: 'password-locked', until: '2026-11-23T09:40:00+08:00' });
  expect(client.post('/api/session', { method: 'sms-code', msisdn: '13900000011', code: '888888' }).status).toBe(201);
  client.moveClock('2026-11-23T09:40:00+08:00');
  expect(client.post('/api/session', proof).status).toBe(201);
});

test("every persona's papers are their own, and the list of control shows the PUK", () => {
  const client = createClient();
  const { personas } = client.get('/__operator/personas').body;
  const puks = personas.flatMap(({ puk }) => puk ?? []);
  expect(puks.every((puk) => /^\d{8}$/.test(puk))).toBe(true);
  expect(new Set(puks).size).toBe(client.operator.world.personas.length);
  expect(client.operator.world.personas.filter(({ profile }) => !/^\d{5}[\dX]$/.test(profile.idTail) || Number.isNaN(Date.parse(profile.born)))).toEqual([]);
});

test('persona 08 has 20,000 records in each of five months, and the first page is one of 200', () => {
  const client = clientOf('08');
  client.post('/api/step-up', { method: 'sms-code', purpose: 'statements', code: '888888' });
  expect(client.get('/api/statements').body.months.map(({ records }) => records)).toEqual([20_000, 20_000, 20_000, 20_000, 20_000]);
  expect(client.get('/api/statements/2026-10').body.columns.at).toHaveLength(FIRST_PAGE_RECORDS);
});

test('persona 09 has one month, charged by the day, and nothing to compare it with', () => {
  const bills = clientOf('09').get('/api/bills').body;
  expect(bills).toMatchObject({ change: null, months: [{ month: '2026-10' }] });
});

test('persona 23 shows the edges of money, and they add up', () => {
  const client = clientOf('23');
  expect(client.get('/api/bills').body.months.map(({ total }) => total)).toEqual([0, 0, 1, -350, 9_999_999_999]);
  expect(client.get('/api/balance').body.total).toBe(9_999_999_999);
});

test('persona 24 has a call in the last second of October, and joined in the last second of a leap day', () => {
  const client = clientOf('24');
  client.post('/api/step-up', { method: 'sms-code', purpose: 'statements', code: '888888' });
  const { columns } = client.get('/api/statements/2026-10').body;
  expect(columns.at[0]).toBe(31 * 86_400 - 1);
  expect(customerOf(client.operator.world, '24')?.bills[0]).toMatchObject({ month: '2024-02', from: '2024-02-29' });
});

test('persona 07 has a trial that ends in two days, one that ended yesterday and cost nothing, and one that was confirmed', () => {
  const subscriptions = clientOf('07').get('/api/subscriptions').body;
  const services = subscriptions.services.map(({ service, state, lastDay, nextCharge, actions }) => ({ service, state, lastDay, fee: nextCharge?.amount ?? null, actions }));
  expect(services).toEqual([
    { service: 'caller-id', state: 'active', lastDay: null, fee: 500, actions: ['cancel'] },
    { service: 'story-club', state: 'trial', lastDay: '2026-11-24', fee: null, actions: ['cancel', 'continue'] },
    { service: 'health-tips', state: 'active', lastDay: null, fee: 300, actions: ['cancel'] },
  ]);
  expect(subscriptions.ended.map(({ service, lastDay, wasTrial }) => ({ service, lastDay, wasTrial }))).toEqual([
    { service: 'daily-english', lastDay: '2026-11-21', wasTrial: true },
  ]);
});

test('persona 18 has twenty services: one without consent on record, one that ends with the month', () => {
  const { services } = clientOf('18').get('/api/subscriptions').body;
  expect(services).toHaveLength(20);
  expect(services.filter(({ origin }) => origin.consent !== 'on-record').map(({ service, origin }) => ({ service, consent: origin.consent }))).toEqual([
    { service: 'caller-id', consent: 'expired' },
    { service: 'call-waiting', consent: 'expired' },
    { service: 'data-alert', consent: 'expired' },
    { service: 'health-tips', consent: 'none' },
  ]);
  expect(services.filter(({ state }) => state !== 'active').map(({ service, lastDay }) => ({ service, lastDay }))).toEqual([{ service: 'comic-club', lastDay: '2026-11-30' }]);
});

test('persona 18 meets every relation: excluded, bundles, tiers, next month', () => {
  const client = clientOf('18');
  const of = (service: string) => client.get(`/api/services/${service}`).body;
  expect(of('voicemail').forCustomer?.reason).toMatchObject({ code: 'excluded', by: { id: 'call-forwarding' } });
  expect(['call-keeper', 'papers-bundle', 'leisure-bundle'].map((id) => of(id).actions)).toEqual([['subscribe'], ['subscribe'], ['subscribe']]);
  expect(['missed-call-plus', 'night-data-1', 'family-numbers-5'].map((id) => of(id).actions)).toEqual([['change'], ['change'], ['change']]);
  expect(of('call-keeper').takesEffect).toBe('next-month');
});

test('persona 29 bought three pieces yesterday and none today', () => {
  const { purchases } = clientOf('29').get('/api/subscriptions').body;
  expect(purchases.slice(0, 4).map(({ service, origin }) => ({ service, on: origin.at.slice(0, 10) }))).toEqual([
    { service: 'ringtone', on: '2026-11-21' },
    { service: 'game-coins', on: '2026-11-21' },
    { service: 'game-coins', on: '2026-11-21' },
    { service: 'wallpaper', on: '2026-11-14' },
  ]);
});

import { describe, expect, test } from 'vitest';
import { addMonths, endOfMonth, instantOf, millisOf, monthOf, type BillMonth, type Day, type Instant } from '#lib/calendar.ts';
import { fen } from '#lib/money.ts';
import { advanceCustomer } from '#mocks/jobs/run.ts';
import { billWindow } from '#mocks/operator/bills/bill-window.ts';
import { getBalance } from '#mocks/operator/balance/balance.ts';
import { getHome } from '#mocks/operator/home/home.ts';
import { joinedCustomer, type Customer } from '#mocks/operator/customer/customer.ts';
import { createRating } from '#mocks/operator/rating/rating.ts';
import { COMMON, moment, numberOf, since } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { Profile } from '#mocks/personas/profile.ts';
import { clientOf, topUpByCards } from './client.ts';
import { expectAddsUp } from './invariants.ts';

const rating = createRating(1);
const joined = moment('2027-10-01 00:00:00');
const PLAIN: Profile = { ...COMMON, msisdn: numberOf('77'), ...papersOf('77'), name: '试', joined, opening: fen(500_000), subscriptions: [since('enjoy-59', joined, 'hall')] };

function livedTo(profile: Profile, at: Instant): Customer {
  const customer = joinedCustomer(profile);
  advanceCustomer(rating, customer, millisOf(at));
  return customer;
}

describe('a month closes at the first moment of the next one, not a second sooner', () => {
  test.each(['2027-10', '2027-12', '2028-02', '2028-04', '2029-02'] as const)('%s', (text) => {
    const month = text as BillMonth; // a literal
    const end = endOfMonth(month);
    const before = livedTo(PLAIN, instantOf(end - 1000));
    expect(before.bills.at(-1)?.month).not.toBe(month);
    advanceCustomer(rating, before, end);
    expect(before.bills.at(-1)).toMatchObject({ month, from: `${month}-01`, to: instantOf(end - 1000).slice(0, 10) });
    expectAddsUp(rating, before, end);
  });
});

test('the window moves with the month: five closed months, never the current one (S35)', () => {
  const customer = livedTo(PLAIN, moment('2029-01-01 00:00:00'));
  for (const [at, first, last] of [
    ['2028-12-31 23:59:59', '2028-07', '2028-11'],
    ['2029-01-01 00:00:00', '2028-08', '2028-12'],
  ] as const) {
    const window = billWindow(customer, millisOf(moment(at)));
    expect({ months: window.length, first: window[0]?.month, last: window.at(-1)?.month }).toEqual({ months: 5, first, last });
  }
});

test('a service by the day costs what is left of 31, 30, 29 and 28 days', () => {
  const cases = [
    ['2027-10-31 12:00:00', 10],
    ['2027-11-30 12:00:00', 10],
    ['2028-02-29 23:59:59', 10],
    ['2029-02-28 00:00:00', 11],
    ['2028-02-01 00:00:00', 300],
    ['2027-11-22 10:00:00', 90],
  ] as const;
  for (const [from, amount] of cases) {
    const start = moment(from);
    const customer = livedTo({ ...PLAIN, subscriptions: [...PLAIN.subscriptions, since('missed-call', start, 'web')] }, instantOf(endOfMonth(monthOf(millisOf(start)))));
    expect({ from, amount: customer.bills.at(-1)?.items.find(({ key }) => key === 'missed-call')?.amount }).toEqual({ from, amount });
  }
});

test('a service left with the last second of a month is not charged in the next', () => {
  const missed = { offer: 'missed-call', from: moment('2027-11-05 00:00:00'), until: moment('2028-01-01 00:00:00'), orderedBy: 'web' } as const;
  const customer = livedTo({ ...PLAIN, subscriptions: [...PLAIN.subscriptions, missed] }, moment('2028-02-01 00:00:00'));
  expect(customer.bills.map(({ items }) => items.some(({ key }) => key === 'missed-call'))).toEqual([false, true, true, false]);
});

test('a gift is there on its last day and gone the second after; a prepaid month it ends with still uses it', () => {
  const gift = { at: moment('2027-10-05 12:00:00'), kind: 'gift', amount: fen(3000), expiresOn: '2027-10-20' as Day } as const; // a literal
  const day = livedTo({ ...PLAIN, payments: [gift] }, moment('2027-10-20 23:59:59'));
  expect(getBalance(rating, day, day.settledUntil).parts.map(({ kind }) => kind)).toEqual(['main', 'gift']);
  advanceCustomer(rating, day, millisOf(moment('2027-10-21 00:00:00')));
  expect(day.postings.at(-1)).toMatchObject({ kind: 'expiry', amount: -3000, at: millisOf(moment('2027-10-20 23:59:59')) });
  const monthEnd = livedTo({ ...PLAIN, payments: [{ ...gift, expiresOn: '2027-10-31' as Day }] }, moment('2027-11-01 00:00:00')); // a literal
  expect(monthEnd.bills[0]?.payments[0]).toMatchObject({ method: 'from-gift', amount: 3000 });
});

test('a gift asks for attention from ten days before its last day on', () => {
  const gift = { at: moment('2027-10-05 12:00:00'), kind: 'gift', amount: fen(3000), expiresOn: '2027-10-25' as Day } as const; // a literal
  const attention = (at: Instant) => getHome(rating, livedTo({ ...PLAIN, payments: [gift] }, at), millisOf(at)).attention;
  expect(attention(moment('2027-10-14 23:59:59'))).toEqual([]);
  expect(attention(moment('2027-10-15 00:00:00'))).toEqual([{ code: 'gift-expires', amount: 3000, on: '2027-10-25' }]);
});

test('a postpaid bill that the account cannot pay waits for the next top-up', () => {
  const topUp = { at: moment('2027-11-09 12:00:00'), kind: 'top-up', amount: fen(10_000), expiresOn: null } as const;
  const customer = livedTo({ ...PLAIN, ratingType: 'postpaid', opening: fen(1000), payments: [topUp] }, moment('2027-11-08 00:00:00'));
  expect(getBalance(rating, customer, customer.settledUntil)).toMatchObject({ total: 0 });
  expect(getBalance(rating, customer, customer.settledUntil).owed).toBeGreaterThan(0);
  advanceCustomer(rating, customer, millisOf(moment('2027-11-10 00:00:00')));
  expect(customer.bills[0]?.payments.map(({ method }) => method)).toEqual(['from-balance', 'top-up']);
  expect(getBalance(rating, customer, customer.settledUntil).owed).toBe(0);
});

test('what has not happened yet is in no record: the month grows towards its bill', () => {
  const client = clientOf('30');
  const totals = ['2026-11-22T10:00:00', '2026-11-25T00:00:00', '2026-11-30T23:59:59'].map((at) => {
    client.moveClock(`${at}+08:00`);
    client.enter('30');
    return Number(client.get('/api/unbilled').body.total);
  });
  expect(totals[0]).toBe(6610);
  client.moveClock('2026-12-01T00:00:00+08:00');
  client.enter('30');
  expect(client.get('/api/bills/2026-11').body.total).toBe(totals[2]);
  expect(client.get('/api/unbilled').body).toMatchObject({ month: addMonths('2026-11' as BillMonth, 1) }); // a literal
  expect([...totals].sort((one, other) => one - other)).toEqual(totals);
});

test('29 February 2028 has its records in the statement of that month', () => {
  const client = clientOf('24');
  topUpByCards(client, 12);
  client.moveClock('2028-03-05T10:00:00+08:00');
  client.enter('24');
  client.post('/api/step-up', { method: 'sms-code', purpose: 'statements', code: '888888' });
  expect(client.get('/api/statements/2028-02').body.columns.at[0]).toBe(29 * 86_400 - 1);
});

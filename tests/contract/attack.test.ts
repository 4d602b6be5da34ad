import { describe, expect, test } from 'vitest';
import { wrongWithAnswer } from '#bench/attack/answers.ts';
import { attack } from '#bench/attack/attack.ts';
import { wrongWithReading, wrongWithSequence } from '#bench/attack/books.ts';
import { Person } from '#bench/attack/person.ts';
import type { Reading } from '#bench/attack/reading.ts';
import type { Payment } from '#contract/account/payments.ts';
import type { OrderList } from '#contract/orders.ts';
import type { Statement } from '#contract/statements.ts';
import { fen } from '#lib/money.ts';
import type { ChargeView } from '#mocks/cashier/contract.ts';
import { clientOf } from '#tests/ledger/client.ts';

/** A few of what `npm run attack` does for minutes: in the first the host is killed, the fourth guesses. */
const [SEED, SEQUENCES] = [1, 4];

test('a host attacked over HTTP by several customers at once, killed in between, keeps its books and its secrets', async () => {
  const { tally, failures } = await attack({ seed: SEED, sequences: SEQUENCES });
  expect(failures.map(({ seed, breaches }) => ({ seed, breaches }))).toEqual([]);
  expect(tally).toMatchObject({ sequences: SEQUENCES, kills: 1 });
  expect(tally.writes).toBeGreaterThan(30);
});

function reading(): Reading {
  const client = clientOf('30');
  client.post('/api/step-up', { method: 'sms-code', purpose: 'statements', code: '888888' });
  const { months } = client.get('/api/bills').body;
  const pages: Statement[] = [];
  for (let cursor: string | null | undefined = '0'; cursor; cursor = pages.at(-1)?.nextCursor) pages.push(client.get('/api/statements/2026-06', { cursor }).body);
  return {
    balance: client.get('/api/balance').body,
    bills: months.map(({ month }) => client.get(`/api/bills/${month}`).body),
    unbilled: client.get('/api/unbilled').body,
    orders: (client.get('/api/orders').body as OrderList).orders,
    details: [],
    payments: [],
    subscriptions: client.get('/api/subscriptions').body,
    line: client.get('/api/line').body,
    statement: pages,
  };
}

/** The first of the numbers under this name, made one fen more. */
function doctored(from: Reading, ...at: readonly (string | number)[]): Reading {
  const copy = structuredClone(from);
  let place = copy as unknown as Record<string | number, unknown>;
  for (const name of at.slice(0, -1)) place = place[name] as typeof place;
  const last = at.at(-1) ?? '';
  place[last] = Number(place[last]) + 1;
  return copy;
}

describe('the arithmetic of the attack', () => {
  test('finds nothing in books that are right', () => {
    const books = reading();
    expect(wrongWithReading(books)).toEqual([]);
    expect(wrongWithSequence(new Person('30'), books, books, false)).toEqual([]);
  });

  test.each([
    { what: 'a balance', at: ['balance', 'total'] },
    { what: 'a movement', at: ['balance', 'months', 0, 'movements', 0, 'amount'] },
    { what: 'the opening of a month', at: ['balance', 'months', 0, 'opening'] },
    { what: 'an item of a bill', at: ['bills', 2, 'own', 'items', 0, 'amount'] },
    { what: 'what a bill has taken', at: ['bills', 2, 'paid'] },
    { what: 'this month so far', at: ['unbilled', 'total'] },
    { what: 'the total of a statement', at: ['statement', 0, 'total'] },
    { what: 'one of its records', at: ['statement', 0, 'columns', 'fee', 0] },
  ])('finds one fen too much in $what', ({ at }) => {
    expect(wrongWithReading(doctored(reading(), ...at))).not.toEqual([]);
  });

  test('finds a payment that the cashier has closed and the operator credited, one whose sum has changed, and one that is paid without a receipt', () => {
    const client = clientOf('30');
    const begun = client.post('/api/payments', { purpose: 'top-up', amount: 5000 }).body as unknown as Payment; // the contract's own answer
    const id = begun.cashierUrl?.split('=')[1] ?? '';
    const charge = client.get(`/__cashier/charges/${id}`).body as unknown as ChargeView; // the cashier's own answer
    const person = new Person('30');
    person.payments.set(begun.id, { amount: 5000, charge: id });
    const books = reading();
    const wrong = (payment: Payment, seen: ChargeView) => wrongWithSequence(person, books, { ...books, payments: [{ payment, charge: seen }] }, false);
    expect(wrong(begun, charge)).toEqual([]);
    expect(wrong(begun, { ...charge, state: 'closed' }).join()).toContain('whose charge is closed, is pending, and may be not-paid or already-paid');
    expect(wrong({ ...begun, amount: fen(5001) }, charge).join()).toContain(`amount of payment ${begun.id}: 5001, and should be 5000`);
    expect(wrong({ ...begun, state: 'paid' }, { ...charge, state: 'paid' }).join()).toContain(`receipt of payment ${begun.id}: false, and should be true`);
  });

  test('finds money that nobody has acknowledged, money that is missing, and an order that is lost', () => {
    const books = reading();
    const [month] = books.balance.months;
    const posted = { id: 'x', at: books.balance.asOf, kind: 'top-up', part: 'main', amount: 5000, billMonth: null } as never;
    const gained = {
      ...books,
      balance: { ...books.balance, months: books.balance.months.map((one) => (one === month ? { ...one, movements: [posted, ...one.movements] } : one)) },
    };
    expect(wrongWithSequence(new Person('30'), books, gained, true).join()).toContain('top-ups in the movements, and acknowledged: [5000], and should be []');
    const paid = new Person('30');
    paid.cards.set('1234567890120050', { amount: 5000, slips: new Set(['1']) });
    paid.orders.set('lost', {} as never);
    expect(wrongWithSequence(paid, books, books, true)).toEqual([
      '30: top-ups in the movements, and acknowledged: [], and should be [5000]',
      '30: orders that were acknowledged and are not there: ["lost"], and should be []',
    ]);
  });
});

test.each([
  { status: 500, type: 'application/problem+json', text: '{}' },
  { status: 200, type: 'text/plain', text: 'well' },
  { status: 404, type: 'application/json', text: '{"status":404,"code":"not-found"}' },
  { status: 404, type: 'application/problem+json', text: '{"status":400,"code":"not-found"}' },
  { status: 200, type: 'application/json', text: '{' },
  { status: 200, type: 'application/json', text: '{"number":"13900000030"}' },
  { status: 200, type: 'application/json', text: '"Error\n    at x"' },
])('$status as $type with $text would be seen', (answer) => {
  expect(wrongWithAnswer({ path: '/api/home', ...answer })).not.toBeNull();
});

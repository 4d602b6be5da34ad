import { describe, expect, test } from 'vitest';
import type { Payment } from '#contract/account/payments.ts';
import { MINUTE, SECOND } from '#lib/calendar.ts';
import { fen, type Fen } from '#lib/money.ts';
import { CASHIER_FAULTS } from '#mocks/cashier/cashier.ts';
import { handleRequest } from '#mocks/control/handle-request.ts';
import { logInMemory } from '#mocks/control/command-log.ts';
import { seededRandom, type Random } from '#mocks/operator/core/random.ts';
import type { PlainRequest } from '#mocks/operator/core/wire.ts';
import type { Customer, StoredBill } from '#mocks/operator/customer/customer.ts';
import { advanceWorld } from '#mocks/world/advance.ts';
import { openBench, shuffled, type OrderBench } from './order-bench.ts';

const RACES = 10_000;
const SHARDS = 20;
const CARD_WORTH = 5000;
const METHODS = ['wechat-pay', 'alipay', 'bank-card'] as const;
const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);

/** A closed bill nobody has paid, so that there is something to owe. */
function owe(customer: Customer, amount: Fen): void {
  const bill: StoredBill = {
    number: 'B1',
    month: '2026-10' as StoredBill['month'], // a month as the operator writes it
    from: '2026-10-01' as StoredBill['from'], // likewise a day
    to: '2026-10-31' as StoredBill['to'], // likewise a day
    items: [],
    total: amount,
    payments: [],
  };
  customer.bills.push(bill);
}

/** Everything the account has: what is in it less what is owed. */
function worth({ pots, bills }: Customer): number {
  return sum(pots.map(({ amount }) => amount)) - sum(bills.map(({ total, payments }) => total - sum(payments.map(({ amount }) => amount))));
}

/** Requests to the cashier for one payment: paid, called off, looked at, each sent again and again. */
function atCashier(chance: Random, { cashierUrl }: Payment): PlainRequest[] {
  const path = `/__cashier/charges/${cashierUrl?.split('=')[1] ?? ''}`;
  const send = (end: string, body: unknown): PlainRequest => ({
    method: 'POST',
    path: `${path}/${end}`,
    query: {},
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    sessionId: null,
  });
  const fault = chance.int(1, 3) === 1 ? null : (CASHIER_FAULTS[chance.int(0, CASHIER_FAULTS.length - 1)] ?? null);
  const paid = send('payment', { method: METHODS[chance.int(0, 2)], fault });
  return [...Array.from({ length: chance.int(0, 3) }, () => paid), ...(chance.int(1, 4) === 1 ? [send('cancellation', {})] : [])];
}

/** Ledger, receipts and the cashier's books say the same: each yuan the cashier took is in the account once, and no other is. */
function expectOnce(seed: number, { world, customer }: OrderBench, before: number): void {
  const charges = [...world.cashier.charges.values()];
  const took = sum(charges.filter(({ state }) => state === 'paid').map(({ amount }) => amount));
  const cards = world.cards.size * CARD_WORTH;
  const paid = customer.payments.filter(({ outcome }) => outcome === 'paid');
  expect({ seed, gained: worth(customer) - before }).toEqual({ seed, gained: took + cards });
  expect({ seed, credited: sum(paid.map(({ amount }) => amount)) }).toEqual({ seed, credited: took });
  expect({ seed, unsettled: customer.payments.filter(({ outcome }) => outcome === null).length }).toEqual({ seed, unsettled: 0 });
  expect({ seed, untaken: charges.filter(({ isTaken }) => !isTaken).length }).toEqual({ seed, untaken: 0 });
  for (const pot of customer.pots)
    expect({ seed, pot: sum(customer.postings.filter(({ pot: id }) => id === pot.id).map(({ amount }) => amount)) }).toEqual({ seed, pot: pot.amount });
  for (const bill of customer.bills) expect({ seed, isOverpaid: sum(bill.payments.map(({ amount }) => amount)) > bill.total }).toEqual({ seed, isOverpaid: false });
}

/** One customer who owes: two payments, a card or two, returns and looks, notices of every kind, in any order and again and again. */
function runRace(seed: number): void {
  const chance = seededRandom(`payment/${seed}`);
  const bench = openBench(seed);
  const { customer, world } = bench;
  const owed = fen(chance.int(1, 30) * 1000 + chance.int(0, 99));
  owe(customer, owed);
  const before = worth(customer);
  const runtime = { world, clock: { speed: 1, running: false, at: bench.at, real: 0 }, commands: logInMemory() };
  const deliver = (request: PlainRequest) => handleRequest(runtime, request, bench.at, 0).response;
  const begun = [
    bench.write('/api/payments', { purpose: 'arrears', amount: owed }),
    bench.write('/api/payments', chance.int(0, 1) === 0 ? { purpose: 'arrears', amount: owed } : { purpose: 'top-up', amount: chance.int(10, 500) * 100 }),
  ].map((request) => JSON.parse(deliver(request).body) as Payment); // judged by the contract on its way out
  const card = bench.write('/api/top-ups', { card: `${String(1_000_000_000_000 + seed).slice(0, 12)}0050` });
  const looks = begun.map(({ id }): PlainRequest => ({ ...bench.write('', {}), method: 'GET', path: `/api/payments/${id}`, body: '' }));
  const requests = shuffled(chance, [...begun.flatMap((payment) => atCashier(chance, payment)), ...looks, ...Array.from({ length: chance.int(0, 2) }, () => card)]);
  for (const request of requests) {
    if (chance.int(1, 3) === 1) bench.at += chance.int(1, 150) * SECOND;
    deliver(request);
  }
  advanceWorld(world, bench.at + 40 * MINUTE);
  expect({ seed, violations: world.violations }).toEqual({ seed, violations: [] });
  expectOnce(seed, bench, before);
}

describe.each(Array.from({ length: SHARDS }, (_, shard) => shard))('payments in races, part %i', (shard) => {
  test(`${RACES / SHARDS} customers who pay twice, by card too, with every notice late, doubled or wrong: credited once, never lost (D29)`, () => {
    for (let i = 0; i < RACES / SHARDS; i++) runRace(shard * (RACES / SHARDS) + i);
  });
});

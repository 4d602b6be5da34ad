import { describe, expect, test } from 'vitest';
import type { Subscriptions } from '#contract/subscriptions.ts';
import { addMonths, DAY, endOfMonth, HOUR, instantOf, monthOf } from '#lib/calendar.ts';
import { fen } from '#lib/money.ts';
import { takeMoney } from '#mocks/operator/barring/barring.ts';
import { advanceWorld } from '#mocks/world/advance.ts';
import { seededRandom, type Random } from '#mocks/operator/core/random.ts';
import { CATALOGUE } from '#mocks/operator/tariff/tariff.ts';
import { SERVICE_ACTIONS, type OrderAction } from '#contract/orders.ts';
import { expectAddsUp } from './invariants.ts';
import { openBench, orderIn, proofFor, termsOn, type OrderBench } from './order-bench.ts';

const SEEDS = 160;
const services: [string, ...string[]] = ['ring-back', ...CATALOGUE.map(({ id }) => id)];

/** Orders something, whatever it is, with both confirmations; refusals are fine. */
function order(bench: OrderBench, chance: Random): void {
  const action = chance.pick<OrderAction>(['subscribe', 'subscribe', ...SERVICE_ACTIONS]);
  const service = chance.pick(services);
  if (bench.read('/api/terms', { action, service }).status !== 200) return;
  const created = orderIn(bench.deliver(bench.write('/api/orders', { action, service, version: termsOn(bench, action, service).version })));
  if (created) bench.deliver(bench.write(`/api/orders/${created.id}/confirmation`, proofFor(bench, created, true)));
}

/** The line is suspended or resumed now and then. */
function suspendOrResume(bench: OrderBench, chance: Random): void {
  const action = chance.pick<OrderAction>(['suspend', 'report-lost', 'resume']);
  const created = orderIn(bench.deliver(bench.write('/api/orders', { action, service: null, version: termsOn(bench, action, null).version })));
  if (created) bench.deliver(bench.write(`/api/orders/${created.id}/confirmation`, proofFor(bench, created, true)));
}

/** What the list promises for next month, kept by the bill of that month: plan, reductions, services and the suspension on request. */
function expectPromiseKept(bench: OrderBench, promised: Subscriptions, seed: number): void {
  const bill = bench.customer.bills.find(({ month }) => month === promised.nextMonth);
  const recurring = (bill?.items ?? []).filter(
    ({ key, explanation, service }) => key === 'plan' || key === 'suspension' || explanation.code === 'discount' || (service !== null && explanation.code !== 'on-demand'),
  );
  expect({ seed, total: recurring.reduce((all, { amount }) => all + amount, 0) }).toEqual({ seed, total: promised.nextMonthTotal });
  const { plan, suspensionFee, services: subscribed } = promised;
  expect({ seed, total: (plan?.fee ?? 0) - (plan?.reduction ?? 0) + suspensionFee + subscribed.reduce((all, { nextMonthAmount }) => all + nextMonthAmount, 0) }).toEqual({
    seed,
    total: promised.nextMonthTotal,
  });
}

function live(seed: number): void {
  const chance = seededRandom(`orders-add-up/${seed}`);
  const bench = openBench(seed);
  for (let step = 0; step < 14; step++) {
    bench.at += chance.int(1, 3) * DAY + chance.int(0, 20) * HOUR;
    bench.signIn();
    if (chance.int(1, 5) === 1) suspendOrResume(bench, chance);
    else order(bench, chance);
  }
  expect({ seed, violations: bench.world.violations }).toEqual({ seed, violations: [] });
  expectAddsUp(bench.rating, bench.customer, bench.at);
  const promised = JSON.parse(bench.read('/api/subscriptions').body) as Subscriptions; // judged by the contract on its way out
  takeMoney(bench.rating, bench.customer, { at: instantOf(bench.at), kind: 'top-up', amount: fen(100_000), expiresOn: null }, bench.at);
  advanceWorld(bench.world, endOfMonth(addMonths(monthOf(bench.at), 1)) + HOUR);
  expectAddsUp(bench.rating, bench.customer, bench.world.now);
  expectPromiseKept(bench, promised, seed);
}

describe.each(Array.from({ length: 8 }, (_, shard) => shard))('customers who order anything, part %i', (shard) => {
  test.each(Array.from({ length: SEEDS / 8 }, (_, i) => shard * (SEEDS / 8) + i))(
    'seed %i: bills, statements and balance still add up, and the month costs what the list said',
    (seed) => live(seed),
  );
});

import { describe, expect, test } from 'vitest';
import { SECOND } from '#lib/calendar.ts';
import { seededRandom, type Random } from '#mocks/operator/core/random.ts';
import type { PlainRequest, PlainResponse } from '#mocks/operator/core/wire.ts';
import { openBench, orderIn, promisedNow, proofFor, shuffled, termsOn, WISHES, type OrderBench } from './order-bench.ts';

const RACES = 10_000;
const SHARDS = 20;

/** Delivers each request once to five times, in any order, some answers lost on the way. What comes back is what the screen sees. */
function race(bench: OrderBench, chance: Random, requests: readonly PlainRequest[]): PlainResponse[] {
  const deliveries = requests.flatMap((request) => Array.from({ length: chance.int(1, 5) }, () => request));
  const seen: PlainResponse[] = [];
  for (const request of shuffled(chance, deliveries)) {
    if (chance.int(1, 6) === 1) bench.at += chance.int(1, 40) * SECOND;
    const answer = bench.deliver(request);
    if (chance.int(1, 3) > 1) seen.push(answer);
  }
  return seen;
}

/** What has been done to the customer since the bench opened: each wish would do exactly one of these, once. */
function deeds({ customer }: OrderBench): number {
  const begun = customer.subscriptions.filter(({ order }) => customer.orders.some(({ id }) => id === order)).length;
  const ended = customer.subscriptions.filter(({ offer, until }) => offer === 'ring-back' && until !== null).length;
  return begun + ended + customer.purchases.length + customer.suspensions.length;
}

/** One intent of a customer, from the terms to whatever comes of it, on two tabs, with every request sent again and again. */
function runRace(seed: number): void {
  const chance = seededRandom(`race/${seed}`);
  const bench = openBench(seed);
  const { action, service } = WISHES[seed % WISHES.length] ?? { action: 'subscribe' as const, service: 'weather' };
  const before = bench.charged();
  const body = { action, service, version: termsOn(bench, action, service).version };
  // Two tabs, each with a key of its own; a third request from whoever the network sends again.
  const answers = race(bench, chance, [bench.write('/api/orders', body), bench.write('/api/orders', body)]);
  const stored = bench.customer.orders[0];
  expect({ seed, orders: bench.customer.orders.length }).toEqual({ seed, orders: 1 });
  if (!stored) return;
  expect({ seed, deeds: deeds(bench), charged: bench.charged() }).toEqual({ seed, deeds: 0, charged: before });
  expect({ seed, others: answers.filter(({ status }) => status !== 201 && status !== 409) }).toEqual({ seed, others: [] });

  const path = `/api/orders/${stored.id}`;
  const right = proofFor(bench, stored, true);
  const confirmations = [bench.write(`${path}/confirmation`, right), bench.write(`${path}/confirmation`, right)];
  const wrong = chance.int(1, 4) === 1 ? [bench.write(`${path}/confirmation`, proofFor(bench, stored, false))] : [];
  const givenUp = chance.int(1, 4) === 1 ? [bench.write(`${path}/cancellation`, {})] : [];
  const seen = race(bench, chance, [...confirmations, ...wrong, ...givenUp]);

  const done = seen.map(orderIn).filter((order) => order?.state === 'completed');
  expect({ seed, violations: bench.world.violations }).toEqual({ seed, violations: [] });
  expect({ seed, isDoneAtMostOnce: deeds(bench) <= 1 }).toEqual({ seed, isDoneAtMostOnce: true });
  if (done.length > 0) expect({ seed, deedsWhenSaidDone: deeds(bench) }).toEqual({ seed, deedsWhenSaidDone: 1 });
  if (stored.state !== 'completed') expect({ seed, deedsWhenNotDone: deeds(bench), charged: bench.charged() }).toEqual({ seed, deedsWhenNotDone: 0, charged: before });
  const order = done[0];
  if (order)
    expect({ seed, charged: bench.charged() - before, saidToBeCharged: order.charged }).toEqual({ seed, charged: promisedNow(order), saidToBeCharged: promisedNow(order) });
}

describe.each(Array.from({ length: SHARDS }, (_, shard) => shard))('races, part %i', (shard) => {
  test(`${RACES / SHARDS} intents on two tabs, each request delivered up to five times in any order: done once at most, charged what was said`, () => {
    for (let i = 0; i < RACES / SHARDS; i++) runRace(shard * (RACES / SHARDS) + i);
  });
});

test('a recharge card in two thousand races brings its money once', () => {
  for (let seed = 0; seed < 2000; seed++) {
    const chance = seededRandom(`card/${seed}`);
    const bench = openBench(seed);
    const before = bench.customer.pots[0]?.amount ?? 0;
    const card = { card: `${String(1_000_000_000_000 + seed).slice(0, 12)}0050` };
    race(bench, chance, [bench.write('/api/top-ups', card), bench.write('/api/top-ups', card)]);
    expect({ seed, gained: (bench.customer.pots[0]?.amount ?? 0) - before }).toEqual({ seed, gained: 5000 });
  }
});

import { describe, expect, test } from 'vitest';
import { ORDER_ACTIONS, type OrderAction } from '#contract/orders.ts';
import { HOUR, MINUTE, SECOND } from '#lib/calendar.ts';
import { seededRandom, type Random } from '#mocks/operator/core/random.ts';
import { CATALOGUE } from '#mocks/operator/tariff/tariff.ts';
import { openBench, orderIn, promisedNow, proofFor, termsOn, type OrderBench } from './order-bench.ts';

const SEQUENCES = 10_000;
const SHARDS = 20;
const STEPS = 12;
const LINE: readonly OrderAction[] = ['suspend', 'report-lost', 'resume'];

const services: [string, ...string[]] = ['ring-back', ...CATALOGUE.map(({ id }) => id)];
const actions: [OrderAction, ...OrderAction[]] = ['subscribe', ...ORDER_ACTIONS];

/** Any step at any time, whether it makes sense or not. */
const STEP: readonly ((bench: OrderBench, chance: Random, ids: string[]) => void)[] = [
  // The first confirmation, with the terms as they are or as they never were.
  (bench, chance, ids) => {
    const action = chance.pick(actions);
    const service = LINE.includes(action) ? null : chance.pick(services);
    const isStale = chance.int(1, 6) === 1;
    const seen = bench.read('/api/terms', service === null ? { action } : { action, service });
    const version = isStale || seen.status !== 200 ? 'f'.repeat(32) : termsOn(bench, action, service).version;
    const order = orderIn(bench.deliver(bench.write('/api/orders', { action, service, version })));
    if (order) ids.push(order.id);
    if (isStale) expect(order).toBeNull();
  },
  // The second one, of any order, with a proof that is right, wrong, or of another order.
  (bench, chance, ids) => {
    const id = ids[chance.int(0, Math.max(0, ids.length - 1))];
    const order = bench.customer.orders.find((stored) => stored.id === id);
    if (!order) return;
    const other = bench.customer.orders[chance.int(0, bench.customer.orders.length - 1)] ?? order;
    const proof =
      chance.int(1, 5) === 1 && other !== order && order.proof === 'sms-code'
        ? { method: 'sms-code', code: bench.codeFor(other.id) }
        : proofFor(bench, order, chance.int(1, 4) > 1);
    bench.deliver(bench.write(`/api/orders/${order.id}/confirmation`, proof));
  },
  // Somebody else tries it.
  (bench, chance, ids) => {
    const id = ids[chance.int(0, Math.max(0, ids.length - 1))] ?? 'nothing';
    const path = chance.pick(['confirmation', 'cancellation', 'codes']);
    const body = path === 'confirmation' ? { method: 'sms-code', code: '888888' } : {};
    // Not theirs, or their session is over by now; never anything else.
    expect([404, 401]).toContain(bench.deliver(bench.write(`/api/orders/${id}/${path}`, body, 'stranger')).status);
  },
  (bench, chance, ids) => {
    const id = ids[chance.int(0, Math.max(0, ids.length - 1))];
    if (id) bench.deliver(bench.write(`/api/orders/${id}/${chance.pick(['codes', 'cancellation'])}`, {}));
  },
  (bench, chance) => {
    bench.deliver(bench.write('/api/paid-service-lock', { level: chance.pick(['none', 'third-party', 'all']), servicePassword: chance.int(1, 2) === 1 ? '246810' : null }));
  },
  (bench, chance) => {
    bench.at += chance.pick([SECOND, 30 * SECOND, 6 * MINUTE, 10 * MINUTE]);
  },
];

/** Nothing has happened that was not confirmed twice; what was charged is what was signed. */
function expectTwiceConfirmed(bench: OrderBench, seed: number): void {
  const { customer } = bench;
  const opened = new Set(customer.profile.subscriptions.map(({ offer }) => offer));
  const sources = [
    ...customer.subscriptions.filter(({ offer, from }) => !(opened.has(offer) && from === customer.profile.joined)).map(({ order }) => order),
    ...customer.purchases.map(({ order }) => order),
    ...customer.suspensions.map(({ order }) => order),
  ];
  for (const source of sources) {
    const order = customer.orders.find(({ id }) => id === source);
    expect({ seed, state: order?.state }).toEqual({ seed, state: 'completed' });
  }
  expect({ seed, sources: new Set(sources).size }).toEqual({ seed, sources: sources.length });
  for (const order of customer.orders) {
    const confirmed = order.confirmations.length;
    // What was confirmed twice may still fail while it is being set up; what was not has not been done.
    const [least, most] = order.state === 'completed' || order.state === 'in-progress' ? [2, 2] : order.state === 'failed' ? [1, 2] : [1, 1];
    expect({ seed, id: order.id, isConfirmedAsOften: confirmed >= least && confirmed <= most }).toEqual({ seed, id: order.id, isConfirmedAsOften: true });
    const [first, second] = order.confirmations;
    if (second) expect({ seed, isSeenFirst: first?.by === 'seen' && first.at <= second.at && second.by === order.proof }).toEqual({ seed, isSeenFirst: true });
    if (order.state !== 'completed') expect({ seed, number: order.number, charged: order.charged }).toEqual({ seed, number: null, charged: null });
  }
}

function expectChargedAsSigned(bench: OrderBench, seed: number): void {
  for (const { id, state } of bench.customer.orders) {
    if (state !== 'completed') continue;
    const order = orderIn(bench.read(`/api/orders/${id}`));
    expect({ seed, charged: order?.charged }).toEqual({ seed, charged: order ? promisedNow(order) : undefined });
  }
}

function runSequence(seed: number): void {
  const chance = seededRandom(`steps/${seed}`);
  const bench = openBench(seed);
  const ids: string[] = [];
  for (let step = 0; step < STEPS; step++) STEP[chance.int(0, STEP.length - 1)]?.(bench, chance, ids);
  expectTwiceConfirmed(bench, seed);
  expectChargedAsSigned(bench, seed);
  bench.at += 2 * HOUR;
  bench.read('/api/home');
  expect({ seed, open: bench.customer.orders.filter(({ state }) => state === 'draft' || state === 'awaiting-confirmation') }).toEqual({ seed, open: [] });
  expectTwiceConfirmed(bench, seed);
  expect({ seed, violations: bench.world.violations }).toEqual({ seed, violations: [] });
}

describe.each(Array.from({ length: SHARDS }, (_, shard) => shard))('orders of steps, part %i', (shard) => {
  test(`${SEQUENCES / SHARDS} sequences of any steps: nothing happens without its two confirmations, silence orders nothing, and the charge is the one that was signed (S4, S52)`, () => {
    for (let i = 0; i < SEQUENCES / SHARDS; i++) runSequence(shard * (SEQUENCES / SHARDS) + i);
  });
});

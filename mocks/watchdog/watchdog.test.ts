import { describe, expect, test } from 'vitest';
import { addMonths, DAY, instantOf, MINUTE, monthOf, startOfMonth, type BillMonth } from '#lib/calendar.ts';
import { fen } from '#lib/money.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { newSuspension } from '#mocks/operator/customer/suspension.ts';
import type { World } from '#mocks/operator/world.ts';
import { SCENARIOS } from '#mocks/scenarios/scenarios.ts';
import { advanceWorld } from '#mocks/world/advance.ts';
import { createWorld, DEFAULT_SEED, OPENS_AT } from '#mocks/world/create-world.ts';
import { createClient } from '#tests/ledger/client.ts';
import { orderIn, openBench, proofFor, termsOn } from '#tests/ledger/order-bench.ts';
import { createWatchdog, INVARIANTS } from './watchdog.ts';

const alarmsIn = (world: World) => {
  const watchdog = createWatchdog();
  watchdog.look(world);
  return watchdog.alarms();
};

describe('nothing is wrong', () => {
  test('with anybody, in any month of two years', () => {
    const world = createWorld(DEFAULT_SEED);
    const watchdog = createWatchdog();
    for (let day = 0; day < 730; day += 5) {
      advanceWorld(world, OPENS_AT + day * DAY);
      watchdog.look(world);
    }
    expect(watchdog.alarms()).toEqual([]);
  });

  test('after any scenario, one behind the other, nor in the month behind all of them', () => {
    const client = createClient();
    for (const { id } of SCENARIOS) {
      client.post('/__operator/scenario', { scenario: id });
      expect({ id, alarms: alarmsIn(client.operator.world) }).toEqual({ id, alarms: [] });
    }
    client.post('/__operator/clock', { advanceSeconds: 35 * 86_400 });
    expect(alarmsIn(client.operator.world)).toEqual([]);
  });
});

/** A world in which somebody has ordered something, paid, and been charged. */
function lived(): { world: World; customer: Customer } {
  const bench = openBench(1);
  bench.signIn();
  const { version } = termsOn(bench, 'subscribe', 'morning-paper');
  const order = orderIn(bench.deliver(bench.write('/api/orders', { action: 'subscribe', service: 'morning-paper', version })));
  if (!order) throw new Error('no order');
  bench.deliver(bench.write(`/api/orders/${order.id}/confirmation`, proofFor(bench, order, true)));
  bench.deliver(bench.write('/api/top-ups', { card: '1234567812340050' }));
  advanceWorld(bench.world, startOfMonth(addMonths(monthOf(OPENS_AT), 1)) + DAY);
  return { world: bench.world, customer: bench.customer };
}

const last = <T>(list: readonly T[]): T => {
  const found = list.at(-1);
  if (found === undefined) throw new Error('nothing there to break');
  return found;
};

/** What a broken operator would have done, by the invariant that notices. */
const PLANTED: readonly (readonly [string, string, (customer: Customer) => void])[] = [
  ['charged-once', 'one order begun twice', ({ subscriptions }) => subscriptions.push({ ...last(subscriptions) })],
  [
    'charged-once',
    'one order for a piece carried out twice',
    ({ purchases, orders }) => {
      const piece = { offer: 'ringtone', at: instantOf(OPENS_AT), order: last(orders).id };
      purchases.push(piece, piece);
    },
  ],
  [
    'charged-once',
    'one card booked twice',
    ({ postings, pots }) => {
      const posting = last(postings.filter(({ kind }) => kind === 'top-up'));
      postings.push({ ...posting, id: 'P9999' });
      for (const pot of pots) if (pot.id === posting.pot) pot.amount = fen(pot.amount + posting.amount);
    },
  ],
  ['confirmed-twice', 'a subscription after one confirmation', ({ orders }) => last(orders).confirmations.pop()],
  ['confirmed-twice', 'a subscription nobody ordered', ({ subscriptions }) => subscriptions.push({ ...last(subscriptions), offer: 'comic-club', order: null })],
  [
    'confirmed-twice',
    'a subscription from an order that was given up',
    ({ orders }) => {
      last(orders).state = 'cancelled';
    },
  ],
  [
    'charge-noticed',
    'a charge no message tells of',
    ({ messages, orders }) => {
      const at = instantOf(last(orders).settledAt ?? 0);
      messages.forEach((message, i) => (messages[i] = { ...message, kind: message.at === at ? 'services' : message.kind }));
    },
  ],
  ['stop-reminded', 'a suspension for arrears out of the blue', ({ suspensions }) => suspensions.push(newSuspension('arrears', OPENS_AT + MINUTE, null))],
  [
    'stop-reminded',
    'a line barred without a word',
    ({ barrings, messages }) => {
      barrings.push({ from: OPENS_AT + MINUTE, left: fen(0), until: null });
      messages.forEach((message, i) => (messages[i] = { ...message, kind: 'services' }));
    },
  ],
  [
    'sums-agree',
    'a pot that holds a fen more than was booked',
    ({ pots }) => {
      for (const pot of pots) pot.amount = fen(pot.amount + 1);
    },
  ],
  [
    'sums-agree',
    'a bill whose items do not add up',
    ({ bills }) => {
      const bill = last(bills);
      bills[bills.length - 1] = { ...bill, total: fen(bill.total + 1) };
    },
  ],
  ['sums-agree', 'a payment of a bill that the ledger has not', ({ bills }) => last(bills).payments.push({ at: OPENS_AT, method: 'top-up', amount: fen(1) })],
  [
    'sums-agree',
    'points out of nowhere',
    ({ points }) => {
      last(points.lots).left += 1;
    },
  ],
];

describe('a broken operator is noticed', () => {
  test('and what is planted below covers every invariant', () => {
    expect([...new Set(PLANTED.map(([invariant]) => invariant))].sort()).toEqual(INVARIANTS.map(({ id }) => id).sort());
  });

  test.each(PLANTED)('%s: %s', (invariant, _what, plant) => {
    const { world, customer } = lived();
    expect(alarmsIn(world)).toEqual([]);
    plant(customer);
    const alarms = alarmsIn(world);
    expect(alarms.map((alarm) => alarm.invariant)).toContain(invariant);
    expect(alarms.every(({ persona, detail }) => persona === '77' && detail !== '')).toBe(true);
  });

  test('each thing once, however often one looks; another world begins without any', () => {
    const { world, customer } = lived();
    const watchdog = createWatchdog();
    for (const pot of customer.pots) pot.amount = fen(pot.amount + 1);
    watchdog.look(world);
    watchdog.look(world, [customer]);
    expect(watchdog.alarms()).toHaveLength(customer.pots.length);
    watchdog.look(createWorld(DEFAULT_SEED));
    expect(watchdog.alarms()).toEqual([]);
  });

  test('a customer who was not asked about is looked at again once a minute has passed', () => {
    const world = createWorld(DEFAULT_SEED);
    const [one, other] = [...world.customers.values()] as [Customer, Customer]; // there are dozens
    const watchdog = createWatchdog();
    watchdog.look(world);
    other.bills.push({ ...last(other.bills), month: '2020-01' as BillMonth, total: fen(1) }); // a literal
    watchdog.look(world, [one]);
    expect(watchdog.alarms()).toEqual([]);
    advanceWorld(world, world.now + MINUTE);
    watchdog.look(world, [one]);
    expect(watchdog.alarms().map(({ invariant }) => invariant)).toContain('sums-agree');
  });
});

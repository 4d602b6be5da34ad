import { describe, expect, test } from 'vitest';
import { DAY, HOUR, instantOf, millisOf, type Millis } from '#lib/calendar.ts';
import { advanceCustomer } from '#mocks/jobs/run.ts';
import { getHome } from '#mocks/operator/home/home.ts';
import { getLine } from '#mocks/operator/line/line.ts';
import { receive } from '#mocks/operator/customer/ledger.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { newSuspension, suspensionAt } from '#mocks/operator/customer/suspension.ts';
import { seededRandom } from '#mocks/operator/core/random.ts';
import { fen } from '#lib/money.ts';
import { createWorld, DEFAULT_SEED, OPENS_AT } from '#mocks/world/create-world.ts';

const SEEDS = 60;
const STEPS = 40;
const REMINDED = '为不影响您的正常通信，请您在本月22日前交清费用';

/** What a customer does in between: pays something, stands still for a while, comes back. */
function act(customer: Customer, at: Millis, chance: ReturnType<typeof seededRandom>): void {
  const what = chance.int(1, 6);
  if (what === 1) receive(customer, { at: instantOf(at), kind: 'top-up', amount: fen(chance.int(1, 300) * 100), expiresOn: null }, at);
  if (what === 2 && !suspensionAt(customer, at)) customer.suspensions.push(newSuspension('own-request', at, null));
  if (what === 3) for (const suspension of customer.suspensions) if (suspension.kind === 'own-request') suspension.until ??= at;
}

describe('nobody is suspended who was not reminded at least 24 hours before (S24, S25): over seeds, clocks, payments and suspensions in between', () => {
  const { rating, customers } = createWorld(DEFAULT_SEED);
  const postpaid = [...customers.values()].filter(({ profile }) => profile.ratingType === 'postpaid');
  const copyOf = (customer: Customer): Customer => ({ ...structuredClone({ ...customer }) });

  test.each(Array.from({ length: SEEDS }, (_, seed) => seed))('seed %i', (seed) => {
    const chance = seededRandom(`reminded-first/${seed}`);
    const customer = copyOf(postpaid[seed % postpaid.length] as Customer); // there are some
    const reminded: Millis[] = [];
    let at: Millis = OPENS_AT;
    for (let step = 0; step < STEPS; step++) {
      at += chance.int(1, 12) * 12 * HOUR;
      const stop = getHome(rating, customer, at).attention.find(({ code }) => code === 'arrears');
      expect(getLine(rating, customer, at).suspendsAt).toBe(stop?.code === 'arrears' && !suspensionAt(customer, at) ? stop.suspendsAt : null);
      advanceCustomer(rating, customer, at);
      for (const message of customer.messages)
        if (message.text.includes(REMINDED) && message.undelivered !== 'line-suspended' && !reminded.includes(millisOf(message.at))) reminded.push(millisOf(message.at));
      act(customer, at, chance);
    }
    const suspended = customer.suspensions.filter(({ kind, from }) => kind === 'arrears' && from > OPENS_AT).map(({ from }) => from);
    expect(suspended.filter((from) => !reminded.some((when) => when <= from - DAY && when > from - 4 * DAY)).map(instantOf)).toEqual([]);
  });

  test('the search meets suspensions, and reminders that a line standing still could not take', () => {
    const customer = copyOf(postpaid.find(({ profile }) => profile.msisdn.endsWith('04')) as Customer); // there is one
    customer.suspensions.push(newSuspension('own-request', millisOf('2026-12-19T10:00:00+08:00'), null));
    advanceCustomer(rating, customer, millisOf('2026-12-21T10:00:00+08:00'));
    const first = customer.suspensions.filter(({ kind }) => kind === 'arrears').map(({ from }) => instantOf(from));
    expect(first).toEqual(['2026-11-23T00:00:00+08:00']);
  });
});

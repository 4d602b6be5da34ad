import { describe, expect, test } from 'vitest';
import { addMonths, endOfMonth, instantOf, millisOf, monthOf, SECOND, type Millis } from '#lib/calendar.ts';
import { fen } from '#lib/money.ts';
import { advanceCustomer } from '#mocks/jobs/run.ts';
import { accountOf } from '#mocks/operator/balance/balance.ts';
import { barringAt } from '#mocks/operator/customer/barring.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { takeMoney } from '#mocks/operator/barring/barring.ts';
import type { Rating } from '#mocks/operator/rating/rating.ts';
import { seededRandom } from '#mocks/operator/core/random.ts';
import { createWorld, DEFAULT_SEED, OPENS_AT } from '#mocks/world/create-world.ts';
import { expectAddsUp } from './invariants.ts';

const MONTHS = 36;
const SEEDS = [DEFAULT_SEED, 1, 7];
/** What both reminders say: of a low balance, and of fees that the balance will not bear. */
const REMINDS = '请您尽快充值交费';

/** Neither the main account nor any other part, nor the sum, is below zero. */
function expectNotBelowZero(rating: Rating, customer: Customer, at: Millis): void {
  const { parts, total } = accountOf(rating, customer, at);
  expect({ at: instantOf(at), total, below: parts.filter(({ amount }) => amount < 0), isPlus: total >= 0 }).toEqual({ at: instantOf(at), total, below: [], isPlus: true });
}

/** Adds to `reminded` when the customer was reminded: messages are not kept for ever. */
function note(customer: Customer, reminded: Set<Millis>): void {
  for (const { at, text } of customer.messages) if (text.includes(REMINDS)) reminded.add(millisOf(at));
}

describe.each(SEEDS)('with seed %i, over 36 months, no prepaid account goes below zero by use, and nobody is barred who was not reminded (S24, S28, D30)', (seed) => {
  const { rating, customers } = createWorld(seed);
  const prepaid = [...customers.values()].filter(({ profile }) => profile.ratingType === 'prepaid');

  test.each(prepaid.map((customer) => [customer.profile.msisdn, customer] as const))('%s', (msisdn, customer) => {
    const chance = seededRandom(`prepaid/${seed}/${msisdn}`);
    const reminded = new Set<Millis>();
    const money: Millis[] = [];
    for (let month = monthOf(OPENS_AT), i = 0; i < MONTHS; month = addMonths(month, 1), i++) {
      const end = endOfMonth(month);
      // Some top up now and then, whatever for; others never do.
      if (chance.int(1, 4) === 1) {
        const at = Math.max(OPENS_AT + SECOND, end - chance.int(1, 27 * 86_400) * SECOND);
        advanceCustomer(rating, customer, at);
        takeMoney(rating, customer, { at: instantOf(at), kind: 'top-up', amount: fen(chance.int(1, 90) * 100), expiresOn: null }, at);
        money.push(at);
        expectNotBelowZero(rating, customer, at);
      }
      for (const at of [end - SECOND, end, end + SECOND]) {
        advanceCustomer(rating, customer, at);
        note(customer, reminded);
        expectNotBelowZero(rating, customer, at);
      }
      if (i % 6 === 5) expectAddsUp(rating, customer, end + SECOND);
    }
    const unwarned = customer.barrings.filter(({ from }) => {
      const since = Math.max(0, ...money.filter((at) => at <= from));
      return ![...reminded].some((at) => at <= from && at >= since);
    });
    expect(unwarned.map(({ from }) => instantOf(from))).toEqual([]);
    if (money.length === 0) expect(barringAt(customer, customer.settledUntil) !== undefined || accountOf(rating, customer, customer.settledUntil).total > 0).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import { addMonths, DAY, endOfMonth, instantOf, startOfMonth, type BillMonth } from '#lib/calendar.ts';
import { joinedCustomer } from '#mocks/operator/customer/customer.ts';
import { createRating } from '#mocks/operator/rating/rating.ts';
import { advanceCustomer } from '#mocks/jobs/run.ts';
import { expectAddsUp } from './invariants.ts';
import { randomCustomer } from './random-customer.ts';

const SEEDS = 240;
const MONTHS = 18;
/** Starts that take the eighteen months over a change of year, and over February of a leap year and of others. */
const STARTS = ['2023-09', '2025-01', '2026-05', '2027-08'] as BillMonth[]; // literals

describe.each(Array.from({ length: 12 }, (_, shard) => shard))('customers nobody thought of, part %i', (shard) => {
  test.each(Array.from({ length: SEEDS / 12 }, (_, i) => shard * (SEEDS / 12) + i))('seed %i: eighteen months of records, bills, ledger and balance add up (O3)', (seed) => {
    const start = STARTS[seed % STARTS.length] ?? ('2026-01' as BillMonth); // a literal
    const rating = createRating(seed);
    const customer = joinedCustomer(randomCustomer(seed, start, MONTHS));
    for (let month = 0; month < MONTHS; month++) {
      const at = endOfMonth(addMonths(start, month)) - 1 - (seed % 20) * DAY;
      if (at <= customer.settledUntil) continue;
      advanceCustomer(rating, customer, at);
      if (month % 4 === seed % 4 || month === MONTHS - 1) expectAddsUp(rating, customer, at);
    }
    advanceCustomer(rating, customer, startOfMonth(addMonths(start, MONTHS)));
    expect(customer.bills).toHaveLength(MONTHS);
    expectAddsUp(rating, customer, startOfMonth(addMonths(start, MONTHS)));
  });
});

test('step by step or in one stride, time does the same', () => {
  for (let seed = 0; seed < 20; seed++) {
    const profile = randomCustomer(seed, '2026-01' as BillMonth, MONTHS); // a literal
    const end = startOfMonth('2027-06' as BillMonth); // a literal
    const [slow, fast] = [joinedCustomer(profile), joinedCustomer(profile)];
    const rating = createRating(seed);
    for (let at = slow.settledUntil; at < end; at += 5 * DAY) advanceCustomer(rating, slow, at);
    advanceCustomer(rating, slow, end);
    advanceCustomer(rating, fast, end);
    expect({ settledUntil: instantOf(slow.settledUntil), customer: slow }).toEqual({ settledUntil: instantOf(end), customer: fast });
  }
});

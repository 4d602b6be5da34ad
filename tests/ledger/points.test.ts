import { describe, expect, test } from 'vitest';
import { addMonths, endOfMonth, instantOf, millisOf, SECOND, startOfMonth, type BillMonth } from '#lib/calendar.ts';
import { advanceCustomer } from '#mocks/jobs/run.ts';
import { fen } from '#lib/money.ts';
import { seededRandom } from '#mocks/operator/core/random.ts';
import { joinedCustomer } from '#mocks/operator/customer/customer.ts';
import { earn, openPoints, pointsTotal, redeem } from '#mocks/operator/customer/points-ledger.ts';
import { createRating } from '#mocks/operator/rating/rating.ts';
import { expectPointsAddUp } from './invariants.ts';
import { randomCustomer } from './random-customer.ts';

/** Long enough for points of two years to lapse. */
const MONTHS = 52;
const START = '2023-03' as BillMonth; // a literal

describe.each(Array.from({ length: 6 }, (_, shard) => shard))('points of customers nobody thought of, part %i', (shard) => {
  test.each(Array.from({ length: 20 }, (_, i) => shard * 20 + i))(
    'seed %i: four years of earning, redeeming and lapsing add up, to the second at the end of each year (D8)',
    (seed) => {
      const rating = createRating(seed);
      const customer = joinedCustomer(randomCustomer(seed, START, MONTHS));
      for (let month = 0; month < MONTHS; month += 1 + (seed % 3)) {
        const end = endOfMonth(addMonths(START, month));
        for (const at of [end - SECOND, end, end + SECOND]) {
          if (at <= customer.settledUntil) continue;
          advanceCustomer(rating, customer, at);
          expectPointsAddUp(customer, at);
        }
      }
      for (const [newYear, year] of [
        ['2026-01', 2023],
        ['2027-01', 2024],
      ] as const) {
        const lapse = startOfMonth(newYear as BillMonth); // a literal
        const other = joinedCustomer(customer.profile);
        advanceCustomer(rating, other, lapse - SECOND);
        const left = other.points.lots.find((lot) => lot.year === year)?.left ?? 0;
        advanceCustomer(rating, other, lapse);
        const lapsed = other.points.postings.find(({ kind, at }) => kind === 'lapsed' && at === lapse - SECOND);
        expect({ lapsed: -(lapsed?.points ?? 0) + 0, leftOver: other.points.lots.find((lot) => lot.year === year)?.left ?? 0 }).toEqual({ lapsed: left, leftOver: 0 });
      }
    },
  );
});

test('what lapses first is used first, and never more than there is', () => {
  for (let seed = 0; seed < 200; seed++) {
    const chance = seededRandom(`points/${seed}`);
    const at = millisOf('2026-11-22T10:00:00+08:00');
    const account = openPoints(chance.int(0, 900), 2024, at);
    for (const year of [2026, 2025, 2024]) earn(account, `${year}-0${chance.int(1, 9)}` as BillMonth, chance.int(-50, 900), at); // built in the format
    for (let turn = 0; turn < 5; turn++) {
      const [before, wanted] = [account.lots.map(({ left }) => left), chance.int(0, 1200)];
      const total = pointsTotal(account);
      expect(redeem(account, 'umbrella', wanted, at)).toBe(wanted > 0 && wanted <= total);
      expect(pointsTotal(account)).toBe(wanted <= total ? total - wanted : total);
      const after = account.lots.map(({ left }) => left);
      const touched = after.findLastIndex((left, i) => left !== before[i]);
      expect(after.slice(0, Math.max(0, touched)).every((left) => left === 0)).toBe(true);
      expect(account.lots.map(({ year }) => year)).toEqual(account.lots.map(({ year }) => year).toSorted());
    }
  }
});

test('points belong to the year of the bill’s month, for postpaid lines too, whose December is posted in January', () => {
  for (const ratingType of ['prepaid', 'postpaid'] as const) {
    const rating = createRating(3);
    const customer = joinedCustomer({ ...randomCustomer(3, START, 18), ratingType, opening: fen(500_000), redemptions: [] });
    advanceCustomer(rating, customer, startOfMonth('2024-01' as BillMonth)); // a literal
    const december = customer.points.postings.find(({ billMonth }) => billMonth === '2023-12');
    expect({ year: december?.lots[0]?.year, at: december && instantOf(december.at) }).toEqual({
      year: 2023,
      at: ratingType === 'prepaid' ? '2023-12-31T23:59:59+08:00' : '2024-01-01T00:00:00+08:00',
    });
  }
});

import { expect, describe, test } from 'vitest';
import type { Home } from '#contract/home.ts';
import { addMonths, DAY, HOUR, instantOf, monthOf, startOfMonth, type BillMonth, type Millis } from '#lib/calendar.ts';
import { advanceCustomer } from '#mocks/jobs/run.ts';
import { getBalance } from '#mocks/operator/balance/balance.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { getHome } from '#mocks/operator/home/home.ts';
import { getLine } from '#mocks/operator/line/line.ts';
import { getPoints } from '#mocks/operator/points/points.ts';
import { listSubscriptions } from '#mocks/operator/subscriptions/subscriptions.ts';
import { createWorld, DEFAULT_SEED, OPENS_AT } from '#mocks/world/create-world.ts';

const MONTHS = 24;
/** Answers that say all is well: what next month lacks is no trouble yet, what this one lacks is. */
const isAllClear = ({ answer }: Home, at: Millis) => answer.code === 'covers-until' || answer.code === 'settled' || (answer.code === 'short-for' && answer.month > monthOf(at));

/** Moments of a month: its first morning, the last day of payment, the day after, its last evening. */
function momentsOf(month: BillMonth): Millis[] {
  const start = startOfMonth(month);
  return [start + 9 * HOUR, start + 21 * DAY + 12 * HOUR, start + 22 * DAY + HOUR, startOfMonth(addMonths(month, 1)) - HOUR];
}

describe('whatever any screen warns of is on home, over all personas and 24 months of clock', () => {
  const { rating, customers } = createWorld(DEFAULT_SEED);
  const moments = Array.from({ length: MONTHS }, (_, ahead) => momentsOf(addMonths(monthOf(OPENS_AT), ahead)))
    .flat()
    .filter((at) => at > OPENS_AT);

  /** What the other screens warn of. */
  function warningsFor(customer: Customer, at: Millis): Record<string, boolean> {
    const { owed, total, threshold } = getBalance(rating, customer, at);
    return {
      suspended: getLine(rating, customer, at).suspension !== null,
      arrears: owed > 0,
      barred: getLine(rating, customer, at).barring !== null,
      'low-balance': total <= (threshold ?? -Infinity) && getLine(rating, customer, at).barring === null,
      'points-expire': getPoints(customer, at).lapsing !== null,
      'no-consent': listSubscriptions(rating, customer, at).services.some(({ origin, nextMonthAmount }) => origin.consent === 'none' && nextMonthAmount > 0),
      'trial-ends': listSubscriptions(rating, customer, at).services.some(
        ({ state, lastDay }) => state === 'trial' && lastDay !== null && Date.parse(`${lastDay}T24:00:00+08:00`) - at <= 5 * DAY,
      ),
    };
  }

  test.each([...customers.values()].map((customer) => [customer.profile.msisdn, customer] as const))('%s', (_, customer) => {
    for (const at of moments) {
      advanceCustomer(rating, customer, at);
      const home = getHome(rating, customer, at);
      const warnings = warningsFor(customer, at);
      const onHome = Object.fromEntries(Object.keys(warnings).map((warning) => [warning, home.attention.some(({ code }) => code === warning)]));
      expect({ at: instantOf(at), ...onHome }).toEqual({ at: instantOf(at), ...warnings });
      const isTroubled = warnings['arrears'] || warnings['barred'] || warnings['low-balance'];
      expect({ at: instantOf(at), answer: home.answer.code, isTrue: !(isTroubled && isAllClear(home, at)) }).toEqual({
        at: instantOf(at),
        answer: home.answer.code,
        isTrue: true,
      });
      expect(home.unbilled.plan + home.unbilled.services + home.unbilled.thirdParty).toBe(home.unbilled.total);
    }
  });
});

import { expect, test } from 'vitest';
import type { Problem } from '#contract/core/problems.ts';
import { SCENARIOS } from '#mocks/scenarios/scenarios.ts';
import { createClient } from './client.ts';

/** The opening, before and after the first year's end, a leap day, and as far as a world goes. */
const MOMENTS = [
  '2026-11-22T10:00:00+08:00',
  '2026-12-15T12:00:00+08:00',
  '2027-03-01T00:00:00+08:00',
  '2028-02-29T12:00:00+08:00',
  '2031-07-01T00:00:00+08:00',
  '2036-11-22T09:00:00+08:00',
];

/** A client whose clock stands at that moment. */
function at(to: string) {
  const client = createClient();
  client.post('/__operator/clock', { running: false });
  client.moveClock(to);
  return client;
}

/** Where each scenario that did not fit at some moment was said to fit. */
const ways = new Map<string, { readonly id: string; readonly until: string }>();

test.each(MOMENTS)(
  'every scenario at %s: it is there, or it is refused with the reason, and the moment to go back to where time stands in its way',
  (to) => {
    const client = at(to);
    const answers = SCENARIOS.map(({ id }) => {
      const { status, body } = client.post('/__operator/scenario', { scenario: id }) as { status: number; body: Partial<Problem> }; // a scenario, or a refusal
      // What takes the clock ahead is over: the next one is entered at the same moment again.
      if (client.get('/__operator/state').body.now !== to) client.moveClock(to);
      return { id, status, ...body };
    });
    const refused = answers.filter(({ status }) => status === 409);
    expect(answers.filter(({ status }) => status !== 200 && status !== 409)).toEqual([]);
    expect(refused.filter(({ code, reason }) => code !== 'does-not-fit' || !reason)).toEqual([]);
    expect(refused.filter(({ until }) => until === undefined || until >= to).map(({ id }) => id)).toEqual([]);
    for (const { id, until = '' } of refused) ways.set(`${id} ${until}`, { id, until });
    expect(client.operator.world.violations).toEqual([]);
  },
  180_000,
);

test('taken back there, every one of them fits', () => {
  expect(ways.size).toBeGreaterThan(30);
  for (const { id, until } of ways.values()) expect({ id, status: at(until).post('/__operator/scenario', { scenario: id }).status }).toEqual({ id, status: 200 });
}, 60_000);

test('one that leads to what is not there any more does not fit: a month that is over, a wait that has passed, a line that is back', () => {
  const client = at('2027-07-01T00:00:00+08:00');
  for (const id of ['device-20000-rows', 'device-money-edges', 'device-double-tap', 'password-waits', 'back-after-months-abroad', 'first-purchase-of-the-day'])
    expect(client.post('/__operator/scenario', { scenario: id })).toMatchObject({ status: 409, body: { code: 'does-not-fit', until: '2026-11-22T10:00:00+08:00' } });
});

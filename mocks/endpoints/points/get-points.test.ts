import { expect, test } from 'vitest';
import { clientOf } from '#tests/ledger/client.ts';

test('persona 10 has 8,450 points, of which 3,200 lapse on 31 December', () => {
  const points = clientOf('10').get('/api/points').body;
  expect(points).toMatchObject({ total: 8450, lapsing: { on: '2026-12-31', points: 3200 } });
  expect(points.byYear).toEqual([
    { year: 2024, expiresOn: '2026-12-31', left: 3200 },
    { year: 2025, expiresOn: '2027-12-31', left: 3714 },
    { year: 2026, expiresOn: '2028-12-31', left: 1536 },
  ]);
  expect(points.redemptions.map(({ reward, points: used }) => ({ reward: reward.en, used }))).toEqual([
    { reward: 'Phone stand', used: 200 },
    { reward: 'Power bank', used: 2000 },
    { reward: 'Power bank', used: 2000 },
    { reward: 'Folding umbrella', used: 500 },
  ]);
  expect(points.years.map(({ year, opening, in: earned, redeemed, lapsed, closing }) => ({ year, opening, earned, redeemed, lapsed, closing }))).toEqual([
    { year: 2026, opening: 7114, earned: 1536, redeemed: -200, lapsed: 0, closing: 8450 },
    { year: 2025, opening: 7400, earned: 3714, redeemed: -4000, lapsed: 0, closing: 7114 },
    { year: 2024, opening: 4276, earned: 3732, redeemed: -500, lapsed: -108, closing: 7400 },
  ]);
});

test('a bill brings one point for each full yuan, and the entry says which bill', () => {
  const [newest] = clientOf('30').get('/api/points').body.years[0]?.entries ?? [];
  expect(newest).toMatchObject({ kind: 'earned', points: 72, total: 2460, bill: { month: '2026-10', total: 7270 } });
});

test('where no bill is offered, the entry does not show its total either (S37)', () => {
  const [newest] = clientOf('13').get('/api/points').body.years[0]?.entries ?? [];
  expect(newest?.bill).toEqual({ month: '2026-10', total: null });
});

test.each([
  ['2026-12-31T23:59:59+08:00', 8450, 0],
  ['2027-01-01T00:00:00+08:00', 5250, -3200],
  ['2027-01-01T00:00:01+08:00', 5250, -3200],
])('at %s: points of 2024 are there to the last second of 31 December and gone with the next', (at, total, lapsed) => {
  const client = clientOf('10');
  client.moveClock(at);
  client.enter('10');
  const points = client.get('/api/points').body;
  const of2026 = points.years.find(({ year }) => year === 2026);
  const earnedSince = of2026?.entries.filter(({ kind, at: when }) => kind === 'earned' && when > '2026-11-22').reduce((all, entry) => all + entry.points, 0) ?? 0;
  expect({ total: points.total - earnedSince, lapsed: of2026?.lapsed }).toEqual({ total, lapsed });
  expect(client.get('/api/home').body.points).toBe(points.total);
});

test.each([
  ['2026-11-22T10:00:00+08:00', { on: '2026-12-31', points: 3200 }],
  ['2027-01-01T00:00:00+08:00', null],
  ['2027-11-01T23:59:59+08:00', null],
  ['2027-11-02T00:00:00+08:00', { on: '2027-12-31', points: 3714 }],
])('at %s the notice of what lapses within sixty days is %j', (at, lapsing) => {
  const client = clientOf('10');
  client.moveClock(at);
  client.enter('10');
  expect(client.get('/api/points').body.lapsing).toEqual(lapsing);
});

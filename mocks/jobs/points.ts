import { millisOf, SECOND } from '#lib/calendar.ts';
import { endOfPoints, lapsePoints, redeem } from '#mocks/operator/customer/points-ledger.ts';
import { rewardOf } from '#mocks/operator/tariff/rewards.ts';
import { firstAfter, type Job } from './job.ts';

/** Redemptions that the profile says happen; one there are not enough points for does not. */
export const redemptions: Job = {
  name: 'redemptions',
  nextAfter: ({ profile }, after) =>
    firstAfter(
      profile.redemptions.map(({ at }) => millisOf(at)),
      after,
    ),
  run: (_rating, { profile, points }, at) => {
    for (const { at: when, reward } of profile.redemptions) if (millisOf(when) === at) redeem(points, reward, rewardOf(reward).points, at);
  },
};

/** Points lapse with the last second of 31 December of their third year. */
export const pointsLapse: Job = {
  name: 'points-lapse',
  nextAfter: ({ points }, after) =>
    firstAfter(
      points.lots.filter(({ left }) => left > 0).map(({ year }) => endOfPoints(year)),
      after,
    ),
  run: (_rating, { points }, at) => {
    for (const lot of points.lots) if (endOfPoints(lot.year) === at) lapsePoints(points, lot, at - SECOND);
  },
};

import type { Points, PointsEntry, PointsYear } from '#contract/points.ts';
import { dateParts, dayOf, instantOf, type Millis } from '#lib/calendar.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { isOffered } from '#mocks/operator/customer/eligibility.ts';
import { lapsingPoints, lastDayOfPoints, pointsTotal, type PointPosting } from '#mocks/operator/customer/points-ledger.ts';
import { rewardOf } from '#mocks/operator/tariff/rewards.ts';

/** Earlier years shown beside the current one: as long as points live. */
const EARLIER_YEARS = 2;

const yearOf = (at: Millis) => dateParts(dayOf(at)).year;

function billOf(customer: Customer, { billMonth }: PointPosting): PointsEntry['bill'] {
  if (billMonth === null) return null;
  const bill = isOffered(customer.profile.standing, 'bills') ? customer.bills.find(({ month }) => month === billMonth) : undefined;
  return { month: billMonth, total: bill?.total ?? null };
}

/** Every posting with the total after it, oldest first. */
function entriesOf(customer: Customer): PointsEntry[] {
  let total = 0;
  return customer.points.postings.map((posting) => {
    total += posting.points;
    const { id, at, kind, points, reward } = posting;
    return { id, at: instantOf(at), kind, points, total, bill: billOf(customer, posting), reward: reward === null ? null : rewardOf(reward).name };
  });
}

function yearsOf(customer: Customer, at: Millis): PointsYear[] {
  const entries = entriesOf(customer);
  const now = yearOf(at);
  const joined = dateParts(customer.profile.joined).year;
  const count = Math.min(EARLIER_YEARS, now - joined) + 1;
  return Array.from({ length: count }, (_, back): PointsYear => {
    const year = now - back;
    const own = entries.filter((entry) => dateParts(entry.at).year === year);
    const sum = (...kinds: PointsEntry['kind'][]) => own.reduce((all, { kind, points }) => (kinds.includes(kind) ? all + points : all), 0);
    const opening = entries.findLast((entry) => dateParts(entry.at).year < year)?.total ?? 0;
    const sums = { in: sum('opening', 'earned'), redeemed: sum('redeemed'), lapsed: sum('lapsed') };
    return { year, opening, ...sums, closing: opening + sums.in + sums.redeemed + sums.lapsed, entries: own.reverse() };
  });
}

/** Total, by year of expiry, detail and redemptions (S67). The total comes from the lots, the years from the postings: they must agree. */
export function getPoints(customer: Customer, at: Millis): Points {
  const { lots, postings } = customer.points;
  const byYear = lots.filter(({ left }) => left > 0).map(({ year, left }) => ({ year, expiresOn: lastDayOfPoints(year), left }));
  const redemptions = postings.flatMap((posting) =>
    posting.reward === null ? [] : [{ id: posting.id, at: instantOf(posting.at), reward: rewardOf(posting.reward).name, points: -posting.points }],
  );
  return {
    asOf: instantOf(at),
    total: pointsTotal(customer.points),
    byYear,
    lapsing: lapsingPoints(customer.points, at),
    years: yearsOf(customer, at),
    redemptions: redemptions.reverse(),
  };
}

import { POINTS_NOTICE_DAYS, type Points, type PointsEntry } from '#contract/points.ts';
import { DAY, startOfDay, type BillMonth, type Day, type Millis } from '#lib/calendar.ts';

/** Points of the bills of one year: they lapse together. */
export interface PointLot {
  readonly year: number;
  left: number;
}
/** One posting, with what it put into or took from each lot. */
export interface PointPosting {
  readonly id: string;
  readonly at: Millis;
  readonly kind: PointsEntry['kind'];
  readonly points: number;
  readonly lots: readonly { readonly year: number; readonly points: number }[];
  readonly billMonth: BillMonth | null;
  readonly reward: string | null;
}
/** A customer's points: lots oldest first, postings oldest first. The sums of both agree. */
export interface PointsAccount {
  readonly lots: PointLot[];
  readonly postings: PointPosting[];
}

/** Last day of points earned in a year: 31 December of the third (D8). */
export function lastDayOfPoints(year: number): Day {
  return `${year + 2}-12-31` as Day; // built in the format
}

/** The moment after their last. */
export function endOfPoints(year: number): Millis {
  return startOfDay(lastDayOfPoints(year)) + DAY;
}

/** What can be used. */
export function pointsTotal({ lots }: PointsAccount): number {
  return lots.reduce((all, { left }) => all + left, 0);
}

/** What lapses next, when that is near. */
export function lapsingPoints({ lots }: PointsAccount, at: Millis): Points['lapsing'] {
  const next = lots.find(({ left }) => left > 0);
  return next && endOfPoints(next.year) - at <= POINTS_NOTICE_DAYS * DAY ? { on: lastDayOfPoints(next.year), points: next.left } : null;
}

type What = Pick<PointPosting, 'at' | 'kind' | 'lots'> & Partial<Pick<PointPosting, 'billMonth' | 'reward'>>;

/** Books on the lots: the only way points move. */
function post(account: PointsAccount, { at, kind, lots, billMonth = null, reward = null }: What): void {
  for (const { year, points } of lots) {
    const lot = account.lots.find((candidate) => candidate.year === year);
    if (lot) lot.left += points;
    else account.lots.push({ year, left: points });
  }
  account.lots.sort((one, other) => one.year - other.year);
  const points = lots.reduce((all, lot) => all + lot.points, 0);
  account.postings.push({ id: `J${String(account.postings.length + 1).padStart(4, '0')}`, at, kind, points, lots, billMonth, reward });
}

/** An account with the points brought along on joining; they count as earned in that year. */
export function openPoints(points: number, year: number, at: Millis): PointsAccount {
  const account: PointsAccount = { lots: [], postings: [] };
  if (points > 0) post(account, { at, kind: 'opening', lots: [{ year, points }] });
  return account;
}

/** Points of a closed bill: they belong to the year of its month, whenever it is posted. */
export function earn(account: PointsAccount, month: BillMonth, points: number, at: Millis): void {
  if (points > 0) post(account, { at, kind: 'earned', lots: [{ year: Number(month.slice(0, 4)), points }], billMonth: month });
}

/** Uses points, those that lapse first before the others. Does nothing, and says so, when there are not enough. */
export function redeem(account: PointsAccount, reward: string, points: number, at: Millis): boolean {
  if (points <= 0 || points > pointsTotal(account)) return false;
  let rest = points;
  const taken = account.lots.map(({ year, left }) => {
    const part = Math.min(left, rest);
    rest -= part;
    return { year, points: -part };
  });
  post(account, { at, kind: 'redeemed', lots: taken.filter((part) => part.points !== 0), reward });
  return true;
}

/** Takes back what is left of a year. */
export function lapsePoints(account: PointsAccount, lot: PointLot, at: Millis): void {
  if (lot.left > 0) post(account, { at, kind: 'lapsed', lots: [{ year: lot.year, points: -lot.left }] });
}

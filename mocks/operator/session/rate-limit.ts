import { notBefore, type Millis } from '#lib/calendar.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';

/** How often something is borne within a time. */
export interface RateLimit {
  readonly most: number;
  readonly within: Millis;
}

/** When it has happened, oldest first, by who did it. */
export type Happened = Map<string, Millis[]>;

/** What of it is within the time before `at`; nothing later, as a tester's clock may go back. */
export function recent(happened: Happened, who: string, { within }: RateLimit, at: Millis): Millis[] {
  return (happened.get(who) ?? []).filter((earlier) => earlier > at - within && earlier <= at);
}

/** The refusal of whoever has to wait, with the moment from which it may be done again; null for everybody else. */
export function refusalFor(happened: Happened, who: string, limit: RateLimit, at: Millis): Refusal | null {
  const oldest = recent(happened, who, limit, at).at(-limit.most);
  return oldest === undefined ? null : new Refusal('too-many-requests', { until: notBefore(oldest + limit.within) });
}

/** Notes that it has happened. Returns how often it is still borne. */
export function note(happened: Happened, who: string, limit: RateLimit, at: Millis): number {
  const now = [...recent(happened, who, limit, at), at];
  happened.set(who, now);
  return Math.max(0, limit.most - now.length);
}

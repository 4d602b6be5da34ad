import { notBefore, type Millis } from '#lib/calendar.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import type { World } from '#mocks/operator/world.ts';

/** How many wrong tries of a kind are borne within a time. */
export interface RateLimit {
  readonly kind: 'card';
  readonly most: number;
  readonly within: Millis;
}

function recent(world: World, { kind, within }: RateLimit, who: string, at: Millis): Millis[] {
  return (world.failures.get(`${kind}/${who}`) ?? []).filter((earlier) => earlier > at - within);
}

/** @throws Refusal `too-many-requests` with the moment from which it may be tried again, once there were too many wrong ones. */
export function assertWithinLimit(world: World, limit: RateLimit, who: string, at: Millis): void {
  const oldest = recent(world, limit, who, at).at(-limit.most);
  if (oldest !== undefined) throw new Refusal('too-many-requests', { until: notBefore(oldest + limit.within) });
}

/** Notes a wrong try. Returns how many are left. */
export function recordFailure(world: World, limit: RateLimit, who: string, at: Millis): number {
  const wrong = [...recent(world, limit, who, at), at];
  world.failures.set(`${limit.kind}/${who}`, wrong);
  return Math.max(0, limit.most - wrong.length);
}

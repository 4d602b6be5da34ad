import { notBefore } from './attempts.ts';
import type { Millis } from '#lib/calendar.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

/** How many wrong tries of a kind are borne within a time. */
export interface Patience {
  readonly kind: 'card' | 'reset';
  readonly most: number;
  readonly within: Millis;
}

/** Wrong tries by kind and number, oldest first. */
export type TryBook = Map<string, Millis[]>;

function recent(world: World, { kind, within }: Patience, who: string, at: Millis): Millis[] {
  return (world.tries.get(`${kind}/${who}`) ?? []).filter((earlier) => earlier > at - within);
}

/** @throws Refusal `too-many-requests` with the moment from which it may be tried again, once there were too many wrong ones. */
export function assertMayTry(world: World, patience: Patience, who: string, at: Millis): void {
  const oldest = recent(world, patience, who, at).at(-patience.most);
  if (oldest !== undefined) throw new Refusal('too-many-requests', { until: notBefore(oldest + patience.within) });
}

/** Notes a wrong try. Returns how many are left. */
export function noteWrongTry(world: World, patience: Patience, who: string, at: Millis): number {
  const wrong = [...recent(world, patience, who, at), at];
  world.tries.set(`${patience.kind}/${who}`, wrong);
  return Math.max(0, patience.most - wrong.length);
}

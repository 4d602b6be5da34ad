import { HOUR, notBefore, type Millis } from '#lib/calendar.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import type { World } from '#mocks/operator/world.ts';

/** How many wrong tries of a kind are borne within a time. */
export interface RateLimit {
  readonly kind: 'card' | 'sign-in' | 'second-proof' | 'reset';
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

/** Wrong proofs of one kind borne within an hour, for each number, whether it exists or not. */
export const PROOFS_AN_HOUR = 20;

/**
 * Judges a proof; one that is refused counts. Each method counts for itself, so that whoever guesses at codes does not keep a customer's
 * password out, nor the other way round. A locked password is not judged and not counted.
 * @throws Refusal what `judge` says; `too-many-requests` once too many were wrong.
 */
export function verifyProof(world: World, kind: 'sign-in' | 'second-proof', proof: { readonly method: string; readonly msisdn: string }, at: Millis, judge: () => void): void {
  const limit = { kind, most: PROOFS_AN_HOUR, within: HOUR };
  const who = `${proof.method}/${proof.msisdn}`;
  assertWithinLimit(world, limit, who, at);
  try {
    judge();
  } catch (error) {
    if (error instanceof Refusal && error.code !== 'password-locked') recordFailure(world, limit, who, at);
    throw error;
  }
}

import { getBalance } from '#contract/balance.ts';
import { getBill, getUnbilled, listBills } from '#contract/bills.ts';
import type { Endpoint } from '#contract/core/endpoint.ts';
import { getHome } from '#contract/home.ts';
import { getPoints } from '#contract/points.ts';
import { listStatements } from '#contract/statements.ts';
import { listSubscriptions } from '#contract/subscriptions.ts';
import { SECOND, type Millis } from '#lib/calendar.ts';
import { changesSeen } from '#mocks/world/changes.ts';
import type { PlainRequest } from '#mocks/operator/core/wire.ts';
import type { Caller } from '#mocks/operator/session/sessions.ts';
import type { World } from '#mocks/operator/world.ts';

/** Answers of one world that may be given again as they are: those of the second that is now. */
interface Remembered {
  readonly second: number;
  readonly changes: number;
  readonly bodies: Map<string, string>;
}

/** Beyond what one second can ask for by hand; a load of thousands of customers works out the rest anew. */
const MOST = 2000;
/** No part of the state: what is forgotten is worked out again. */
const remembered = new WeakMap<World, Remembered>();

/** Reads that are worked out from all a customer has, or much of it. What follows from sessions, or is long, is worked out each time. */
const REMEMBERED: readonly string[] = [getHome, listBills, getBill, getUnbilled, getBalance, getPoints, listStatements, listSubscriptions].map(({ id }) => id);

/** Everything an answer follows from within one second of an unchanged world; null where it is not to be remembered. */
function keyOf({ id }: Endpoint, { path, query }: PlainRequest, caller: Caller | null, at: Millis): string | null {
  if (!caller || !REMEMBERED.includes(id)) return null;
  const { session } = caller;
  const isGranted = session.grant !== null && session.grant.until > at;
  return `${path} ${JSON.stringify(query)} ${session.id} ${isGranted}`;
}

/** Answers of the second that is now, and of no world but as it is. */
function keptNow(world: World, at: Millis): Map<string, string> {
  const second = Math.floor(at / SECOND);
  const changes = changesSeen(world);
  const kept = remembered.get(world);
  if (kept?.second === second && kept.changes === changes && kept.bodies.size < MOST) return kept.bodies;
  const bodies = new Map<string, string>();
  remembered.set(world, { second, changes, bodies });
  return bodies;
}

/**
 * The body of a read, worked out and judged by `work`, or the same text as before: for the same session and the same question, within one
 * second of the operator's, as long as nothing in the world has changed. A moment stands in every answer, so none is older than that.
 */
export function rememberedBody(world: World, endpoint: Endpoint, request: PlainRequest, caller: Caller | null, at: Millis, work: () => string): string {
  const key = keyOf(endpoint, request, caller, at);
  if (key === null) return work();
  const known = keptNow(world, at).get(key);
  if (known !== undefined) return known;
  const body = work();
  keptNow(world, at).set(key, body);
  return body;
}

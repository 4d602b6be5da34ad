import { DAY, type Millis } from '#lib/calendar.ts';
import { digestOf } from '#mocks/operator/core/hash.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import type { PlainRequest, PlainResponse } from '#mocks/operator/core/wire.ts';
import type { World } from '#mocks/operator/world.ts';

/** Longest key taken; 128 bits need far less. */
const KEY_LIMIT = 200;

/**
 * A write's key within its scope: the sign-in it came with, under whatever id. A session may have got a new one by the very write whose
 * answer was lost, and the cookie may have arrived with half of it.
 */
function slotOf({ sessions }: World, request: PlainRequest): string {
  const key = request.headers['idempotency-key'] ?? '';
  if (key === '' || key.length > KEY_LIMIT) throw new Refusal('idempotency-key-missing');
  const { sessionId } = request;
  return sessionId === null ? `client ${key}` : `${sessions.get(sessionId)?.origin ?? sessionId} ${key}`;
}

function digest({ method, path, body }: PlainRequest): string {
  return digestOf(`${method} ${path} ${body}`);
}

/** The stored answer of an applied write, null when there is none yet. @throws Refusal without a key, or with a key used for something else (W2). */
export function storedAnswer(world: World, request: PlainRequest, at: Millis): PlainResponse | null {
  const kept = world.answers.get(slotOf(world, request));
  if (!kept || at >= kept.at + DAY) return null;
  if (kept.digest !== digest(request)) throw new Refusal('key-reused');
  return { ...kept.response, headers: { ...kept.response.headers, 'idempotent-replayed': 'true' } };
}

/** Keeps the answer of a write that was applied; refusals are not kept, so that a corrected one may be sent. */
export function storeAnswer(world: World, request: PlainRequest, response: PlainResponse, at: Millis): void {
  world.answers.set(slotOf(world, request), { at, digest: digest(request), response });
}

import { DAY, type Millis } from '#lib/calendar.ts';
import { digestOf } from '#mocks/operator/core/hash.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import type { PlainRequest, PlainResponse } from '#mocks/operator/core/wire.ts';
import { isRunning } from '#mocks/operator/session/sessions.ts';
import type { StoredAnswer, World } from '#mocks/operator/world.ts';

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

/** A write that was applied, by its key. @throws Refusal without a key, or with a key used for something else (W2). */
function storedWrite(world: World, request: PlainRequest, at: Millis): StoredAnswer | null {
  const stored = world.answers.get(slotOf(world, request));
  if (!stored || at >= stored.at + DAY) return null;
  if (stored.digest !== digest(request)) throw new Refusal('key-reused');
  return stored;
}

function replayOf({ response }: StoredAnswer): PlainResponse {
  return { ...response, headers: { ...response.headers, 'idempotent-replayed': 'true' } };
}

/**
 * The stored answer for a session that was replaced by this very write, whose answer then was lost: sign-in, second proof and change of
 * password hand out a new one. It is given as long as the new session lives; null for everything else.
 */
export function answerLostWithSession(world: World, request: PlainRequest, at: Millis): PlainResponse | null {
  const asking = request.sessionId === null ? undefined : world.sessions.get(request.sessionId);
  if ((asking?.endedAt ?? null) === null || (request.headers['idempotency-key'] ?? '') === '') return null;
  const stored = storedWrite(world, request, at);
  return stored && stored.at === asking?.endedAt && isRunning(world, stored.response.setSession, at) ? replayOf(stored) : null;
}

/**
 * The stored answer of an applied write, null when there is none yet. Who asks was judged before. A session that is over is never handed
 * out: whoever has signed in anew since then is not signed out by an old answer.
 * @throws Refusal without a key, or with a key used for something else (W2); `session-expired` where nothing but a session that is over was to be had.
 */
export function storedAnswer(world: World, request: PlainRequest, at: Millis): PlainResponse | null {
  const stored = storedWrite(world, request, at);
  if (!stored) return null;
  const { setSession, ...answer } = replayOf(stored);
  if (setSession === undefined) return answer;
  if (setSession === null || isRunning(world, setSession, at)) return { ...answer, setSession };
  if (!isRunning(world, request.sessionId, at)) throw new Refusal('session-expired');
  return answer;
}

/** Keeps the answer of a write that was applied; refusals are not kept, so that a corrected one may be sent. */
export function storeAnswer(world: World, request: PlainRequest, response: PlainResponse, at: Millis): void {
  world.answers.set(slotOf(world, request), { at, digest: digest(request), response });
}

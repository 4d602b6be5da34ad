import { DAY, type Millis } from '#lib/calendar.ts';
import { sessionEnd } from '#mocks/operator/session/sessions.ts';
import type { World } from '#mocks/operator/world.ts';

/** Sessions, answers and numbers that are remembered within a day: more than testers make by hand, few enough that a world stays at some 10 MB. */
export const REMEMBERED = 10_000;

function drop<K, V>(map: Map<K, V>, isOver: (value: V) => boolean): void {
  for (const [key, value] of map) if (isOver(value)) map.delete(key);
}

/** At midnight, what has been over for a day is forgotten, so that a world that runs for years stays small. */
export function forget(world: World, midnight: Millis): void {
  const limit = midnight - DAY;
  drop(world.sessions, (session) => sessionEnd(session) < limit);
  drop(world.remembered, ({ until }) => until < limit);
  drop(world.handOffs, ({ until }) => until < limit);
  drop(world.cashier.charges, ({ state, expiresAt, deliveries }) => state !== 'open' && deliveries.length === 0 && expiresAt < limit);
  drop(world.answers, (answer) => answer.at < limit);
  drop(world.codes, (sent) => sent.every(({ at }) => at < limit));
  drop(world.failures, (wrong) => wrong.every((at) => at < limit));
  drop(world.passwordAttempts, ({ wrong, waitsUntil }) => (waitsUntil ?? 0) < limit && wrong.every((at) => at < limit));
}

/** What was set first is the oldest: an answer or a session is not set again. */
function dropOldest<K, V>(map: Map<K, V>): void {
  for (const key of map.keys()) {
    if (map.size <= REMEMBERED) return;
    map.delete(key);
  }
}

/** After each command, beyond what a day's forgetting takes: a world whose clock stands still stays small, however much is written to it. */
export function forgetOldest({ sessions, remembered, handOffs, answers, codes, passwordAttempts, failures }: World): void {
  for (const map of [sessions, remembered, handOffs, answers, codes, passwordAttempts, failures]) dropOldest<string, unknown>(map);
}

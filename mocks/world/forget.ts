import { DAY, type Millis } from '#lib/calendar.ts';
import { sessionEnd } from '#mocks/operator/session/sessions.ts';
import type { World } from '#mocks/operator/world.ts';

function drop<K, V>(map: Map<K, V>, isOver: (value: V) => boolean): void {
  for (const [key, value] of map) if (isOver(value)) map.delete(key);
}

/** At midnight, what has been over for a day is forgotten, so that a world that runs for years stays small. */
export function forget(world: World, midnight: Millis): void {
  const limit = midnight - DAY;
  drop(world.sessions, (session) => sessionEnd(session) < limit);
  drop(world.answers, (answer) => answer.at < limit);
  drop(world.codes, (sent) => sent.every(({ at }) => at < limit));
  drop(world.failures, (wrong) => wrong.every((at) => at < limit));
  drop(world.passwordAttempts, ({ wrong, waitsUntil }) => (waitsUntil ?? 0) < limit && wrong.every((at) => at < limit));
}

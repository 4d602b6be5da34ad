import type { Millis } from '#lib/calendar.ts';

/** The operator's clock: from `at` on it runs with the host's own milliseconds, or stands (O6 in part: no speed, no named events). */
export interface Clock {
  readonly running: boolean;
  readonly at: Millis;
  readonly real: Millis;
}

/** The operator's moment when the host's clock reads `real`; a host's clock that goes back does not take the operator back. */
export function readClock(clock: Clock, real: Millis): Millis {
  return clock.running ? clock.at + Math.max(0, Math.floor(real - clock.real)) : clock.at;
}

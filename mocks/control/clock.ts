import { millisOf, type Millis } from '#lib/calendar.ts';

/** The last moment there is, ten years after the opening: how far a world can have come is bounded, and so is the time its replay takes. */
export const ENDS_AT: Millis = millisOf('2036-11-22T10:00:00+08:00');

/** The operator's clock: from `at` on it runs with the host's own milliseconds, so many times as fast, or stands (O6). */
export interface Clock {
  readonly running: boolean;
  readonly speed: number;
  readonly at: Millis;
  readonly real: Millis;
}

/** The operator's moment when the host's clock reads `real`; a host's clock that goes back does not take the operator back, and at the end it stands. */
export function readClock(clock: Clock, real: Millis): Millis {
  return clock.running ? Math.min(ENDS_AT, clock.at + Math.max(0, Math.floor((real - clock.real) * clock.speed))) : clock.at;
}

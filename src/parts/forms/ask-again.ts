/** Pauses before asking what became of something, in ms: at 1, 2 and 4 s, then every 10 s (W5). */
const PAUSES_MS = [1000, 2000, 4000];
const LATER_MS = 10_000;

/** The pause before asking for the `count`th time, from 0; a query that began with the answer of a tap has counted one fewer. */
export function askAgainIn(count: number): number {
  return PAUSES_MS[Math.max(0, count)] ?? LATER_MS;
}

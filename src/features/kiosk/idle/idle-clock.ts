import { SECOND, type Millis } from '#lib/calendar.ts';

/** How long nobody may touch a screen before the warning, and how long that lasts (K2). */
export interface IdleLimits {
  readonly quiet: Millis;
  readonly warning: Millis;
}
const WARNING: Millis = 20 * SECOND;
export const USUAL: IdleLimits = { quiet: 40 * SECOND, warning: WARNING };
/** A statement is read, not tapped. */
export const READING: IdleLimits = { quiet: 100 * SECOND, warning: WARNING };

/** A slip that lies there is taken, or whoever it was for has gone; it warns by lying there. */
export const TO_BE_TAKEN: IdleLimits = { quiet: 15 * SECOND, warning: 0 };

/** Where a visit stands that nobody has touched for so long: whole seconds left while it warns. */
export type IdlePhase = { readonly kind: 'in-use' } | { readonly kind: 'warning'; readonly secondsLeft: number } | { readonly kind: 'over' };

/** The phase after `untouched` milliseconds. */
export function phaseAfter(untouched: Millis, { quiet, warning }: IdleLimits): IdlePhase {
  if (untouched < quiet) return { kind: 'in-use' };
  const left = quiet + warning - untouched;
  return left <= 0 ? { kind: 'over' } : { kind: 'warning', secondsLeft: Math.ceil(left / SECOND) };
}

/** How long until the phase changes next, at most; a millisecond where that is now. */
export function untilNext(untouched: Millis, { quiet, warning }: IdleLimits): Millis {
  const next = untouched < quiet ? quiet : quiet + warning;
  return Math.max(1, next - untouched);
}

/** What of an address decides how long the terminal waits. */
export function limitsFor(pathname: string): IdleLimits {
  return /^\/statements\/./.test(pathname) ? READING : USUAL;
}

import { setClock } from './contract.ts';
import { millisOf, type Millis } from '#lib/calendar.ts';
import type { Command, PlainRequest } from '#mocks/operator/core/wire.ts';
import { OPENS_AT } from '#mocks/world/create-world.ts';
import { ENDS_AT } from './clock.ts';

/** Where a call of the clock wants to jump to; null for any other request, and where it names no moment. */
export function jumpTarget({ path, body }: PlainRequest): Millis | null {
  if (path !== setClock.path) return null;
  try {
    const { to } = Object(JSON.parse(body)) as { readonly to?: unknown }; // whatever it is, members it has not are undefined
    return typeof to === 'string' ? millisOf(to) : null;
  } catch {
    return null;
  }
}

/** Where a jump back led to; null for any other command, and for one that came to nothing, as a host killed at the wrong moment leaves it behind. */
export function jumpBack({ at, request }: Command): Millis | null {
  const to = jumpTarget(request);
  return to !== null && to <= at ? to : null;
}

/** Whether there is such a moment in any world. */
export function isReachable(at: Millis): boolean {
  return at >= OPENS_AT && at <= ENDS_AT;
}

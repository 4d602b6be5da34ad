import { HAND_OFF_SECONDS, type HandOff, type HandOffState } from '#contract/terminal/hand-offs.ts';
import { instantOf, SECOND, type Millis } from '#lib/calendar.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import { secretDigest } from '#mocks/operator/core/secret.ts';
import type { World } from '#mocks/operator/world.ts';
import { isRunning } from './sessions.ts';

/** Keeps what a terminal shows for one phone: `sessionId` of the visit that has it taken away, null before a sign-in. */
export function createHandOff(world: World, address: string, sessionId: string | null, at: Millis): HandOff {
  const id = secretDigest(world, `hand-off/${world.written}/${at}`);
  const until = at + HAND_OFF_SECONDS * SECOND;
  world.handOffs.set(id, { address, sessionId, until, openedAt: null });
  return { id, asOf: instantOf(at), expiresAt: instantOf(until) };
}

/** Where a hand-off stands. It ends with its visit, so that nobody finds it afterwards; one that was opened stays so for the terminal that asks. */
export function handOffState(world: World, id: string, at: Millis): HandOffState {
  const handOff = world.handOffs.get(id);
  if (!handOff) return 'over';
  if (handOff.openedAt !== null) return 'open';
  const isOver = at >= handOff.until || (handOff.sessionId !== null && !isRunning(world, handOff.sessionId, at));
  return isOver ? 'over' : 'waiting';
}

/** Opens it on the phone that scanned it, once. Returns the address to go on at. @throws Refusal `hand-off-over` */
export function openHandOff(world: World, id: string, at: Millis): string {
  const handOff = world.handOffs.get(id);
  if (!handOff || handOffState(world, id, at) !== 'waiting') throw new Refusal('hand-off-over');
  world.handOffs.set(id, { ...handOff, openedAt: at });
  return handOff.address;
}

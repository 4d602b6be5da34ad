import type { SessionList, SignedInDevice } from '#contract/sessions.ts';
import { instantOf, type Millis } from '#lib/calendar.ts';
import { digestOf } from '#mocks/operator/core/hash.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import { forgetOnOtherDevices, forgetOnDevice } from '#mocks/operator/session/remembered-numbers.ts';
import { endSession, openSessionsOf, type Caller } from '#mocks/operator/session/sessions.ts';
import type { SessionState, World } from '#mocks/operator/world.ts';

/** A sign-in by a name that opens nothing, the same under every id it gets. */
function nameOf({ origin }: SessionState): string {
  return digestOf(`sign-in/${origin}`).slice(0, 16);
}

function shown(session: SessionState, own: SessionState): SignedInDevice {
  return {
    id: nameOf(session),
    device: session.device,
    channel: 'web',
    since: instantOf(session.createdAt),
    lastSeen: instantOf(session.touchedAt),
    isThisOne: session === own,
  };
}

function othersOf(world: World, { session, customer }: Caller, at: Millis): SessionState[] {
  return openSessionsOf(world, customer.profile.msisdn, at).filter((other) => other !== session);
}

/** Where the customer is signed in: here first, then the device used last (D28). */
export function sessionList(world: World, caller: Caller, at: Millis): SessionList {
  return { asOf: instantOf(at), sessions: [caller.session, ...othersOf(world, caller, at)].map((session) => shown(session, caller.session)) };
}

/**
 * Ends another sign-in of the customer's own; one that has ended by itself is ended already.
 * @throws Refusal `not-found` for a name nobody has, another customer's, or that of the caller's own: that one is left by signing out.
 */
export function endOtherSession(world: World, { session, customer }: Caller, name: string, at: Millis): void {
  const named = [...world.sessions.values()].filter(({ msisdn, origin }) => msisdn === customer.profile.msisdn && origin !== session.origin).filter((one) => nameOf(one) === name);
  if (named.length === 0) throw new Refusal('not-found');
  for (const { id, origin } of named) {
    endSession(world, id, at);
    forgetOnDevice(world, origin);
  }
}

/** Ends every sign-in of the customer's but this one; no other device remembers the number any more, signed in or not. */
export function endOtherSessions(world: World, caller: Caller, at: Millis): void {
  for (const { id } of othersOf(world, caller, at)) endSession(world, id, at);
  forgetOnOtherDevices(world, caller.session);
}

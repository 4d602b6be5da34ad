import { GRANT_LIFE_SECONDS, SESSION_IDLE_SECONDS, SESSION_MAX_SECONDS, type Grant, type Session, type StepUpPurpose } from '#contract/session.ts';
import type { SecondProof } from '#contract/core/second-proof.ts';
import type { GrantState } from '#contract/statements.ts';
import { SESSIONS_AT_ONCE } from '#contract/sessions.ts';
import { instantOf, SECOND, type Millis } from '#lib/calendar.ts';
import { maskMsisdn, maskName } from '#lib/masks.ts';
import type { Msisdn } from '#lib/msisdn.ts';
import { digestOf } from '#mocks/operator/core/hash.ts';
import { secretDigest } from '#mocks/operator/core/secret.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { noteActivity } from '#mocks/operator/customer/activity.ts';
import { suspensionAt } from '#mocks/operator/customer/suspension.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import type { SessionState, World } from '#mocks/operator/world.ts';

/** Who is calling. */
export interface Caller {
  readonly session: SessionState;
  readonly customer: Customer;
}

/** The moment the session ends, or ended: signed out, idle too long, or old. */
export function sessionEnd(session: SessionState): Millis {
  return session.endedAt ?? Math.min(session.touchedAt + SESSION_IDLE_SECONDS * SECOND, session.createdAt + SESSION_MAX_SECONDS * SECOND);
}

/** Whether a session of this id still runs. */
export function isRunning({ sessions }: World, id: string | null | undefined, at: Millis): boolean {
  const session = typeof id === 'string' ? sessions.get(id) : undefined;
  return session !== undefined && at < sessionEnd(session);
}

/** The caller behind a session id. @throws Refusal `session-required` without a session of ours, `session-expired` after its end. */
export function callerOf(world: World, sessionId: string | null, at: Millis): Caller {
  const session = sessionId === null ? undefined : world.sessions.get(sessionId);
  const customer = session && world.customers.get(session.msisdn);
  if (!session || !customer) throw new Refusal('session-required');
  if (at >= sessionEnd(session)) throw new Refusal('session-expired', session.isPasswordChanged ? { reason: 'password-changed' } : {});
  return { session, customer };
}

/** An opaque name of the customer: the same in every session, telling nothing about the number. */
export function subjectOf({ customer }: Caller): string {
  return digestOf(`subject/${customer.profile.msisdn}`).slice(0, 16);
}

/** Notes that the session is in use, to the second: what counts is the last request, and a burst of reads is one line of the journal. Whether that changed anything. */
export function touch(session: SessionState, at: Millis): boolean {
  if (at - session.touchedAt < SECOND) return false;
  session.touchedAt = at;
  return true;
}

/** Who signs in, with what proof, on what. */
type SignInState = Pick<SessionState, 'msisdn' | 'signedInBy' | 'device'>;

function newSession(world: World, state: SignInState & Pick<SessionState, 'createdAt' | 'grant'> & { readonly origin?: string }, at: Millis): SessionState {
  const id = secretDigest(world, `session/${world.written}/${at}`);
  const session: SessionState = { ...state, id, origin: state.origin ?? id, touchedAt: at, endedAt: null, isPasswordChanged: false };
  world.sessions.set(id, session);
  return session;
}

/** What stays of a sign-in under whatever id. */
function signInOf({ msisdn, signedInBy, device, createdAt, origin }: SessionState): SignInState & Pick<SessionState, 'createdAt' | 'origin'> {
  return { msisdn, signedInBy, device, createdAt, origin };
}

/** Ends the session, if there is one and it has not ended. */
export function endSession(world: World, sessionId: string | null, at: Millis): void {
  const session = sessionId === null ? undefined : world.sessions.get(sessionId);
  if (session && at < sessionEnd(session)) session.endedAt = at;
}

/** The sessions of a number that run, each a sign-in of its own, the one used last first. */
export function openSessionsOf(world: World, msisdn: Msisdn, at: Millis): SessionState[] {
  const open = [...world.sessions.values()].filter((session) => session.msisdn === msisdn && at < sessionEnd(session));
  return open.reverse().sort((one, other) => other.touchedAt - one.touchedAt);
}

/** A new session for the customer; the one presented before ends (D16), and beside it the ones not used for the longest beyond the most there may be (D28). */
export function startSession(world: World, signIn: SignInState, presented: string | null, at: Millis): SessionState {
  endSession(world, presented, at);
  const customer = world.customers.get(signIn.msisdn);
  if (customer) noteActivity(customer, { at, kind: 'sign-in', device: signIn.device });
  for (const { id } of openSessionsOf(world, signIn.msisdn, at).slice(SESSIONS_AT_ONCE - 1)) endSession(world, id, at);
  return newSession(world, { ...signIn, createdAt: at, grant: null }, at);
}

/** The same sign-in under a new id, with a grant for one purpose; the old id ends. */
export function grantSession(world: World, session: SessionState, purpose: StepUpPurpose, at: Millis): SessionState {
  endSession(world, session.id, at);
  const until = Math.min(at + GRANT_LIFE_SECONDS * SECOND, session.createdAt + SESSION_MAX_SECONDS * SECOND);
  return newSession(world, { ...signInOf(session), grant: { purpose, until } }, at);
}

/** The same sign-in under a new id, its grant kept; every session of the number ends but this new one. Returns it, and how many others there were. */
export function renewSession(world: World, session: SessionState, at: Millis): { readonly session: SessionState; readonly ended: number } {
  endSession(world, session.id, at);
  const ended = endSessionsOf(world, session.msisdn, at);
  return { session: newSession(world, { ...signInOf(session), grant: session.grant }, at), ended };
}

/** Ends every session of the number. Returns how many there were. */
export function endSessionsOf(world: World, msisdn: Msisdn, at: Millis): number {
  const open = openSessionsOf(world, msisdn, at);
  for (const session of open) Object.assign(session, { endedAt: at, isPasswordChanged: true });
  return open.length;
}

/** The second proof this session takes now (D5): one that it was not opened with, where the line receives no SMS. */
export function secondProofOf({ session, customer }: Caller, at: Millis): SecondProof {
  if (!suspensionAt(customer, at)) return 'sms-code';
  return session.signedInBy === 'service-password' ? 'puk' : 'service-password';
}

/** Whether the session has a live grant for the purpose. */
export function isGranted({ session: { grant } }: Caller, purpose: StepUpPurpose, at: Millis): boolean {
  return grant?.purpose === purpose && at < grant.until;
}

/** Until when a purpose is open, and what confirming again takes. @throws Refusal `step-up-required`, with the proof to give, without a live grant for that purpose in this session. */
export function grantStateOf(caller: Caller, purpose: StepUpPurpose, at: Millis): GrantState {
  const { grant } = caller.session;
  const secondProof = secondProofOf(caller, at);
  if (grant?.purpose !== purpose || at >= grant.until) throw new Refusal('step-up-required', { secondProof });
  return { grantExpiresAt: instantOf(grant.until), secondProof };
}

/** The session as its owner sees it. */
export function sessionView({ session, customer }: Caller): Session {
  return {
    maskedNumber: maskMsisdn(customer.profile.msisdn),
    maskedName: maskName(customer.profile.name),
    mustChangePassword: customer.passwordIsInitial,
    expiresAt: instantOf(sessionEnd(session)),
  };
}

/** The grant as its owner sees it. */
export function grantView(caller: Caller, purpose: StepUpPurpose, at: Millis): Grant {
  return { purpose, expiresAt: grantStateOf(caller, purpose, at).grantExpiresAt };
}

import type { Endpoint, RequestOf, ResponseOf } from '#contract/core/endpoint.ts';
import type { ProblemCode } from '#contract/core/problems.ts';
import type { Profile } from '#mocks/personas/profile.ts';

/** What the operator itself has answered, whatever the wire has made of it. Bodies are read when somebody asks for them. */
export interface Exchanged {
  readonly kind: 'exchange';
  /** Id in the contract. */
  readonly endpoint: string;
  readonly status: number;
  readonly answer: () => unknown;
  readonly asked: () => unknown;
  /** Whose session it was; null for nobody's. */
  readonly profile: Profile | null;
}
/** A job of the clock's that has run for somebody. */
export interface JobRun {
  readonly kind: 'job';
  readonly job: string;
}
/** An SMS to the operator, with what has arrived in return. */
export interface Texted {
  readonly kind: 'sms';
  readonly to: string;
  readonly text: string;
  readonly replies: readonly string[];
}
/** Something that happened, by which a rule may have been exercised. */
export type Evidence = Exchanged | JobRun | Texted;

/** One way a rule shows. `endpoint`: the only one it can show by, so that no other answer is read for it; null where it is none. */
export interface Sign {
  readonly endpoint: string | null;
  readonly isSeenIn: (evidence: Evidence) => boolean;
}

/** What a sign by an endpoint's own answer may look at. */
interface Outcome<E extends Endpoint> {
  readonly answer: ResponseOf<E>;
  readonly asked: RequestOf<E> extends { body: infer B } ? B : undefined;
  readonly profile: Profile | null;
}

/** The endpoint did what it is for, and the answer says this. */
export function answered<E extends Endpoint>(endpoint: E, says: (outcome: Outcome<E>) => boolean = () => true): Sign {
  return {
    endpoint: endpoint.id,
    isSeenIn: (evidence) =>
      evidence.kind === 'exchange' &&
      evidence.endpoint === endpoint.id &&
      evidence.status === endpoint.status &&
      says({ answer: evidence.answer(), asked: evidence.asked(), profile: evidence.profile } as Outcome<E>), // the operator holds both to this endpoint's schemas
  };
}

/** The endpoint refused, with this code, one of its own. */
export function refused<E extends Endpoint>(endpoint: E, code: E['problems'][number] & ProblemCode): Sign {
  return {
    endpoint: endpoint.id,
    isSeenIn: (evidence) =>
      evidence.kind === 'exchange' && evidence.endpoint === endpoint.id && evidence.status >= 400 && (evidence.answer() as { readonly code?: string }).code === code, // a problem
  };
}

/** One of these jobs has run. */
export function ran(...jobs: readonly string[]): Sign {
  return { endpoint: null, isSeenIn: (evidence) => evidence.kind === 'job' && jobs.includes(evidence.job) };
}

/** Somebody has written this to the operator. */
export function texted(says: (sms: Texted) => boolean): Sign {
  return { endpoint: null, isSeenIn: (evidence) => evidence.kind === 'sms' && says(evidence) };
}

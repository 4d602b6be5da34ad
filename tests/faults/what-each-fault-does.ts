import type { Fault } from '#mocks/scenarios/fault.ts';
import type problems from '#i18n/zh-CN/problems.ts';

/**
 * What a customer must find after a fault.
 * A key of the problem texts: that message, with a request number, and a way on. `fine`: what was asked for, in spite of the fault.
 * `step-up`: asked for the second proof. `quiet`: the screen does not need this answer and says nothing. `sign-in`, `other-customer`: at sign-in, told why. `signed-out`,
 * `signed-out-unsure`: signed out on this device, the second with the word that the operator may not know yet.
 */
export type Outcome = keyof typeof problems | 'fine' | 'quiet' | 'step-up' | 'sign-in' | 'other-customer' | 'signed-out' | 'signed-out-unsure';

/** `asked`: how many requests the policy allows, exactly. A write is always asked once. */
export interface Expected {
  readonly read: Outcome;
  readonly asked: 1 | 3;
  readonly write: Outcome;
  /** Whether the write may have been done all the same, so that the next try carries the same key (W5). */
  readonly isUnknown: boolean;
}

const again = (outcome: Outcome): Expected => ({ read: outcome, asked: 3, write: outcome, isUnknown: true });
const once = (outcome: Outcome): Expected => ({ read: outcome, asked: 1, write: outcome, isUnknown: true });
const refused = (outcome: Outcome): Expected => ({ read: outcome, asked: 1, write: outcome, isUnknown: false });

/** Every fault of the wire; a fault without an entry does not compile. */
export const EXPECTED: Record<Fault, Expected> = {
  'problem-500': once('internal-error'),
  'html-502': again('unreadable'),
  'retry-after-503': again('unavailable'),
  'gateway-504': again('gateway-timeout'),
  'never-answers': again('timeout'),
  'reset-before': again('network'),
  'applied-answer-lost': again('network'),
  'delivered-twice': refused('fine'),
  slow: again('timeout'),
  trickle: refused('fine'),
  truncated: once('unreadable'),
  'malformed-json': once('unreadable'),
  'schema-missing': once('unreadable'),
  'schema-null': once('unreadable'),
  'schema-wrong-type': once('unreadable'),
  'schema-negative': once('unreadable'),
  'schema-unknown-enum': once('unreadable'),
  'captive-portal': once('unreadable'),
  redirect: once('unreadable'),
  'empty-204': once('unreadable'),
  'gbk-bytes': once('unreadable'),
  'expired-401': { read: 'sign-in', asked: 1, write: 'sign-in', isUnknown: false },
  'other-customer': { read: 'other-customer', asked: 1, write: 'other-customer', isUnknown: true },
  'forbidden-403': refused('step-up-required'),
  'gone-404': refused('not-found'),
  'conflict-409': refused('request-in-flight'),
  'unprocessable-422': refused('key-reused'),
  'too-many-429-seconds': refused('too-many-requests'),
  'too-many-429-date': refused('too-many-requests'),
  'locked-423': refused('password-locked'),
};

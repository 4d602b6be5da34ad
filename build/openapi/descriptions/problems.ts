import type * as problems from '#contract/core/problems.ts';
import type { Problem, ProblemCode } from '#contract/core/problems.ts';
import type { Descriptions } from './description.ts';

/** Members of a problem that only some codes carry. */
export type Carried = Exclude<keyof Problem, 'type' | 'title' | 'status' | 'code' | 'requestId'>;

/** When the operator answers with a code, and what it carries with it for the customer's sentence. */
export interface ProblemDescription {
  readonly when: string;
  readonly carries: readonly Carried[];
}

export const PROBLEM_DESCRIPTIONS: Readonly<Record<ProblemCode, ProblemDescription>> = {
  'malformed-request': { when: 'A parameter or the body is not what the contract says.', carries: ['fields'] },
  'idempotency-key-missing': { when: 'A write came without `Idempotency-Key`, or with one of more than 200 characters.', carries: [] },
  'session-required': { when: 'There is no session, or none of the operator’s.', carries: [] },
  'session-expired': {
    when: 'The session has ended: signed out, 15 minutes without a request, 12 hours old, or (`reason` is `password-changed`) ended by a new service password.',
    carries: ['reason'],
  },
  'puk-wrong': { when: 'The PUK is wrong, or at sign-in the end of the ID number; which one is not said.', carries: ['attemptsLeft'] },
  'wrong-credentials': { when: 'Number or service password is wrong.', carries: ['attemptsLeft'] },
  'step-up-required': {
    when: 'The session has no second proof for this purpose, its ten minutes are over, or another proof was given than it takes: `secondProof` says which. Before statements it says which months they can be looked up of, and with `until` from when on those of the current month.',
    carries: ['secondProof', 'firstMonth', 'lastMonth', 'until'],
  },
  'password-change-required': { when: 'The initial service password is in force and must be changed first.', carries: [] },
  'number-closed': { when: 'The number was closed. Said after a right proof alone: to anybody else it is a number nobody has.', carries: [] },
  'number-changed': { when: 'The customer has another number now. Said after a right proof alone: to anybody else it is a number nobody has.', carries: [] },
  'bill-not-offered': { when: 'Lines of the intelligent network (智能网) are not offered bills.', carries: [] },
  'statement-needs-real-name': { when: '神州行 standard cards without real-name registration are not offered statements.', carries: [] },
  'statement-not-in-region': { when: '神州行 standard cards of Jingzhou and Wuhan are not offered statements.', carries: [] },
  'foreign-origin': { when: 'The request was sent by a page of another site, or to a name that is not the operator’s.', carries: [] },
  'not-found': { when: 'There is no such thing, or it belongs to somebody else.', carries: [] },
  'card-unknown': { when: 'There is no recharge card with these digits.', carries: [] },
  'month-unknown': { when: 'What stands for the month is no month.', carries: [] },
  'month-not-closed': {
    when: 'The month is the current one or a later one. The current one can be opened from `until` on.',
    carries: ['firstMonth', 'lastMonth', 'until'],
  },
  'month-out-of-window': { when: 'The month is not among the last five closed months of this customer.', carries: ['firstMonth', 'lastMonth', 'until'] },
  'method-not-allowed': { when: 'The address is in the contract, this method of it is not.', carries: [] },
  'request-in-flight': { when: 'A write with the same key is still being carried out.', carries: [] },
  'arrears-changed': { when: 'Not exactly the named amount is owed any more; nothing was begun.', carries: [] },
  'order-terms-changed': { when: 'The terms are no longer those that were seen: price, share of the month, what ends through it, or the day.', carries: [] },
  'order-open': { when: 'An order for the same thing waits for its second confirmation.', carries: ['order'] },
  'order-settled': { when: 'The order is being done, or has been settled already.', carries: [] },
  'order-lapsed': { when: 'The order was not confirmed within 60 minutes.', carries: [] },
  'refund-asked-before': { when: 'This charge was asked back before: the same charge is paid back once only.', carries: [] },
  'refund-not-payable': { when: 'The refund is not granted, has been paid, or is not paid that way on this kind of line.', carries: [] },
  'does-not-fit': { when: 'What is asked for does not fit how things are now; `reason` says why, and `until` the moment at which it would.', carries: ['reason', 'until'] },
  'complaint-not-answered': { when: 'No proposal waits for the customer’s answer: it was answered, or the matter was ended.', carries: [] },
  'payload-too-large': { when: 'The body is longer than 16 kB.', carries: [] },
  'unsupported-media-type': { when: 'A write came without `content-type: application/json`.', carries: [] },
  'key-reused': { when: 'The key was used for another request within 24 hours.', carries: [] },
  'card-used': { when: 'The recharge card was used before; `at` says when, where it was this customer.', carries: ['at'] },
  'order-refused': { when: 'This customer cannot order it now: `reason` is the code of a `Reason`.', carries: ['reason'] },
  'order-proof-required': { when: 'The second confirmation takes another proof.', carries: [] },
  'lock-password-required': { when: 'Locking less takes the service password.', carries: [] },
  'code-wrong': { when: 'The code is wrong; the third wrong one makes it void.', carries: ['attemptsLeft'] },
  'code-expired': { when: 'No code is waiting: it is older than five minutes, was used, replaced or tried too often, or never sent.', carries: [] },
  'hand-off-over': { when: 'The code of a terminal is older than a minute, was used before, or its visit has ended; one nobody made is answered alike.', carries: [] },
  'password-weak': { when: 'Anybody could guess the new service password: `reason` says why.', carries: ['reason'] },
  'reset-proof-wrong': { when: 'Code or PUK is wrong; which one is not said.', carries: [] },
  'password-locked': {
    when: 'Too many wrong service passwords within 24 hours: none is judged until then. At sign-in they count for the number, within a session for that session.',
    carries: ['until'],
  },
  'too-many-requests': { when: 'Too many tries or codes for this number; `Retry-After` says the same in seconds.', carries: ['until'] },
  'internal-error': { when: 'Something went wrong inside the operator. Whether a write was carried out is unknown.', carries: [] },
  'not-in-contract': { when: 'The address is not in the contract.', carries: [] },
  'bad-gateway': { when: 'A system behind the gateway gave no proper answer. Whether a write was carried out is unknown.', carries: [] },
  unavailable: { when: 'The operator is down or overloaded; `Retry-After` may say for how many seconds.', carries: [] },
  'gateway-timeout': { when: 'A system behind the gateway did not answer in time. Whether a write was carried out is unknown.', carries: [] },
};

export const PROBLEMS: Descriptions<typeof problems> = {
  operations: {},
  schemas: {
    Problem: {
      description: 'A refusal, after RFC 9457. The `code` decides the sentence the customer reads; the optional members carry what that sentence needs.',
      members: {
        type: 'A URI of the kind of problem: `about:blank#` and the code.',
        title: 'The code in plain words, for developers; never shown to a customer.',
        status: 'The HTTP status, the same as that of the answer.',
        code: 'The code, from a closed list.',
        requestId: 'The number of the request; what a customer reads out to 10086.',
        secondProof: 'What a step-up takes in this session: `sms-code`, `service-password` or `puk`.',
        attemptsLeft: 'How many more wrong passwords, codes or proofs are borne.',
        until: 'Until when it is locked, or from when on it may be tried again; an instant.',
        firstMonth: 'The first month that can be opened, `YYYY-MM`.',
        lastMonth: 'The last month that can be opened, `YYYY-MM`.',
        fields: 'Names of the members that were malformed.',
        at: 'When this customer has done it already.',
        reason: 'Why it is refused, where the code alone does not say.',
        order: 'Id of the open order there is already.',
      },
      example: { type: 'about:blank#wrong-credentials', title: 'wrong credentials', status: 401, code: 'wrong-credentials', requestId: '7F3K-20CD', attemptsLeft: 2 },
    },
  },
};

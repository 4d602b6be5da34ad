import * as v from 'valibot';
import { InstantSchema } from './common.ts';

/**
 * Every refusal the operator may give (RFC 9457). The code decides the customer's text in both languages; a code without a text
 * does not compile (src/i18n/zh-CN/problems.ts). The number is the HTTP status it comes with.
 */
export const PROBLEM_STATUS = {
  'malformed-request': 400,
  'idempotency-key-missing': 400,
  'session-required': 401,
  'session-expired': 401,
  'wrong-credentials': 401,
  'puk-wrong': 401,
  'step-up-required': 403,
  'password-change-required': 403,
  'foreign-origin': 403,
  'number-closed': 403,
  'number-changed': 403,
  'bill-not-offered': 403,
  'statement-needs-real-name': 403,
  'statement-not-in-region': 403,
  'not-found': 404,
  'card-unknown': 404,
  'month-unknown': 404,
  'month-not-closed': 404,
  'month-out-of-window': 404,
  'method-not-allowed': 405,
  'request-in-flight': 409,
  'arrears-changed': 409,
  'order-terms-changed': 409,
  'order-open': 409,
  'order-settled': 409,
  'order-lapsed': 409,
  'complaint-not-answered': 409,
  'refund-asked-before': 409,
  'refund-not-payable': 409,
  'does-not-fit': 409,
  'hand-off-over': 410,
  'payload-too-large': 413,
  'unsupported-media-type': 415,
  'key-reused': 422,
  'card-used': 422,
  'order-refused': 422,
  'order-proof-required': 422,
  'lock-password-required': 422,
  'code-wrong': 422,
  'code-expired': 422,
  'password-weak': 422,
  'reset-proof-wrong': 422,
  'password-locked': 423,
  'too-many-requests': 429,
  'internal-error': 500,
  'not-in-contract': 501,
  'bad-gateway': 502,
  unavailable: 503,
  'gateway-timeout': 504,
} as const;

export type ProblemCode = keyof typeof PROBLEM_STATUS;
/** All codes, in the order of their status. */
export const PROBLEM_CODES = Object.keys(PROBLEM_STATUS) as ProblemCode[]; // keys of the constant above

/** Problems any endpoint may answer with; endpoints list only what is theirs. */
export const COMMON_PROBLEMS = [
  'malformed-request',
  'foreign-origin',
  'method-not-allowed',
  'too-many-requests',
  'internal-error',
  'bad-gateway',
  'unavailable',
  'gateway-timeout',
] as const satisfies ProblemCode[];

/**
 * `application/problem+json`. `requestId` is what a customer reads out to 10086. The optional members carry what the text needs:
 * `attemptsLeft` (wrong password or code), `until` (instant: locked until, may ask again at), `firstMonth` / `lastMonth` (the
 * window of S35), `fields` (names of members that were malformed), `at` (instant: when this customer has done it already), `reason`
 * (why something is refused, where the code alone does not say), `order` (the open order there is already), `secondProof` (what a step-up takes in this session: a `SecondProof`, as text, so that the first screens need not know which there are).
 */
export const ProblemSchema = v.object({
  type: v.string(),
  title: v.string(),
  status: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)),
  code: v.picklist(PROBLEM_CODES),
  requestId: v.string(),
  attemptsLeft: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  until: v.optional(v.string()),
  firstMonth: v.optional(v.string()),
  lastMonth: v.optional(v.string()),
  fields: v.optional(v.array(v.string())),
  at: v.optional(InstantSchema),
  reason: v.optional(v.string()),
  order: v.optional(v.string()),
  secondProof: v.optional(v.string()),
});
export type Problem = v.InferOutput<typeof ProblemSchema>;

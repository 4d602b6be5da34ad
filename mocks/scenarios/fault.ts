/** What the wire can do to an exchange (the fault matrix); `faults.ts` does it. */
export const FAULTS = [
  'problem-500',
  'html-502',
  'retry-after-503',
  'gateway-504',
  'never-answers',
  'reset-before',
  'applied-answer-lost',
  'delivered-twice',
  'slow-30s',
  'trickle',
  'truncated',
  'malformed-json',
  'schema-missing',
  'schema-null',
  'schema-wrong-type',
  'schema-negative',
  'schema-unknown-enum',
  'captive-portal',
  'redirect',
  'empty-204',
  'gbk-bytes',
  'expired-401',
  'other-customer',
  'forbidden-403',
  'gone-404',
  'conflict-409',
  'unprocessable-422',
  'too-many-429-seconds',
  'too-many-429-date',
  'locked-423',
] as const;
export type Fault = (typeof FAULTS)[number];

/** The fault strikes calls of `endpoint` (an id of the contract, or `*`), the first `times` of them; until cleared when `times` is null. */
export interface FaultRule {
  readonly endpoint: string;
  readonly fault: Fault;
  readonly times: number | null;
}

import * as v from 'valibot';
import { ENDPOINTS } from '#contract/endpoints.ts';

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
export const FaultSchema = v.picklist(FAULTS);
export type Fault = v.InferOutput<typeof FaultSchema>;

/** The fault is applied to calls of `endpoint` (an id of the contract, or `*`), the first `times` of them; until cleared when `times` is null. */
export const FaultRuleSchema = v.object({
  endpoint: v.picklist(['*', ...ENDPOINTS.map(({ id }) => id)]),
  fault: FaultSchema,
  times: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
});
export type FaultRule = v.InferOutput<typeof FaultRuleSchema>;

import * as v from 'valibot';
import { CountSchema, InstantSchema } from '#contract/core/common.ts';
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
  'slow',
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

const OrdinalSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** To which calls, counted from when the rules were set: all, the first ones, the n-th alone, every k-th, some by chance that follows from the seed, or those in a stretch of the operator's time. */
export const FaultWhenSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('always') }),
  v.strictObject({ kind: v.literal('first'), count: OrdinalSchema }),
  v.strictObject({ kind: v.literal('nth'), n: OrdinalSchema }),
  v.strictObject({ kind: v.literal('every'), k: OrdinalSchema }),
  v.strictObject({ kind: v.literal('chance'), percent: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(100)) }),
  v.strictObject({ kind: v.literal('between'), from: InstantSchema, to: InstantSchema }),
]);
export type FaultWhen = v.InferOutput<typeof FaultWhenSchema>;

/** What `slow` takes where its rule does not say, in ms. */
export const SLOW_MS = 30_000;
/** As long as a rule may have an answer wait, in ms. */
export const LONGEST_DELAY_MS = 120_000;
const DelaySchema = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(LONGEST_DELAY_MS));

/** The fault is applied to calls of `endpoint` (an id of the contract, or `*`), and its answer waits for `delayMs`. */
export const FaultRuleSchema = v.object({
  endpoint: v.picklist(['*', ...ENDPOINTS.map(({ id }) => id)]),
  fault: FaultSchema,
  when: FaultWhenSchema,
  delayMs: v.optional(DelaySchema),
});
export type FaultRule = v.InferOutput<typeof FaultRuleSchema>;

/** A rule in force: calls of its endpoint so far, and to how many of them it was applied. */
export const FaultCountSchema = v.object({ ...FaultRuleSchema.entries, calls: CountSchema, applied: CountSchema });
export type FaultCount = v.InferOutput<typeof FaultCountSchema>;

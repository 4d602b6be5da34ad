import * as v from 'valibot';
import { CountSchema, InstantSchema, LocalTextSchema } from '#contract/core/common.ts';
import { endpoint } from '#contract/core/endpoint.ts';
import { FaultSchema } from '#mocks/scenarios/fault.ts';

/** What a rule was first seen by: an exchange, by its number; a job of the clock’s; an SMS. `what`: the endpoint, the job, or the SMS’s first word. */
export const SeenSchema = v.object({ by: v.picklist(['exchange', 'job', 'sms']), number: v.nullable(v.number()), what: v.string(), at: InstantSchema });
/** A commitment to customers, and whether this host has exercised it. */
export const RuleCoverageSchema = v.object({
  rule: v.string(),
  sentence: LocalTextSchema,
  /** Why no exchange can show it; null for one that can. */
  because: v.nullable(LocalTextSchema),
  /** Ids of scenarios that lead to where it shows. */
  scenarios: v.array(v.string()),
  seen: v.nullable(SeenSchema),
});
export type RuleCoverage = v.InferOutput<typeof RuleCoverageSchema>;
/** A fault that an endpoint has met, and how often. */
export const FaultCoverageSchema = v.object({ endpoint: v.string(), fault: FaultSchema, times: CountSchema });

/** What was exercised since the host began, and with it what is missing: every rule, every endpoint under every fault. */
export const getCoverage = endpoint({
  id: 'getCoverage',
  method: 'GET',
  path: '/__operator/coverage',
  summary: 'Which rules and faults were exercised, and which are missing',
  access: 'public',
  status: 200,
  response: v.object({ rules: v.array(RuleCoverageSchema), endpoints: v.array(v.string()), faults: v.array(FaultSchema), cells: v.array(FaultCoverageSchema) }),
  problems: [],
});

import * as v from 'valibot';
import { InstantSchema, LocalTextSchema } from '#contract/core/common.ts';
import { endpoint } from '#contract/core/endpoint.ts';
import { OperatorStateSchema } from './state.ts';

/** Something that must hold for every customer at every moment. */
export const InvariantSchema = v.object({
  id: v.string(),
  name: LocalTextSchema,
  /** The rules of docs/rules.md that it watches over. */
  rules: v.array(v.string()),
});
/** Where one does not: whose customer, what, and when that was first seen. */
export const AlarmSchema = v.object({ at: InstantSchema, invariant: v.string(), persona: v.string(), detail: v.string() });
export type AlarmView = v.InferOutput<typeof AlarmSchema>;

/** What is watched over after every write, and what is wrong: nothing in a healthy run. */
export const getWatchdog = endpoint({
  id: 'getWatchdog',
  method: 'GET',
  path: '/__operator/watchdog',
  summary: 'What must always hold, and where it does not',
  access: 'public',
  status: 200,
  /** `violations` as the state has them: both make a verdict. */
  response: v.object({ invariants: v.array(InvariantSchema), alarms: v.array(AlarmSchema), violations: OperatorStateSchema.entries.violations }),
  problems: [],
});

import * as v from 'valibot';
import { InstantSchema } from '#contract/core/common.ts';

/** How the world stands. */
export const OperatorStateSchema = v.object({
  seed: v.number(),
  now: InstantSchema,
  clock: v.picklist(['running', 'paused']),
  /** How many times as fast as the host’s. */
  speed: v.number(),
  /** Commands in the journal since the last reset. */
  commands: v.number(),
  /** Requests or answers that broke the contract, newest last (O5); empty in a healthy run. */
  violations: v.array(v.object({ at: InstantSchema, endpoint: v.string(), side: v.picklist(['request', 'response', 'route']), detail: v.string() })),
});
export type OperatorState = v.InferOutput<typeof OperatorStateSchema>;

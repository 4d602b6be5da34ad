import * as v from 'valibot';
import { CountSchema, DaySchema, LocalTextSchema } from '#contract/core/common.ts';

/** A data pack bought on top of the plan: megabytes, good until and with `lastDay`; `night` packs are used from 23:00 to 7:00, before the plan. */
export const DataPackLeftSchema = v.object({
  service: v.string(),
  name: LocalTextSchema,
  hours: v.picklist(['all', 'night']),
  left: CountSchema,
  total: CountSchema,
  lastDay: DaySchema,
});
export type DataPackLeft = v.InferOutput<typeof DataPackLeftSchema>;

/**
 * What is left of an allowance this month: of the plan's and, for data, of all packs that are good around the clock. Units: megabytes,
 * minutes, messages. `packs` are the parts that were bought; night data stands there alone. `lasts`: at the pace so far it lasts to the month's end.
 */
export const PlanLeftSchema = v.object({
  kind: v.picklist(['data', 'calls', 'messages']),
  left: CountSchema,
  total: CountSchema,
  lasts: v.boolean(),
  packs: v.array(DataPackLeftSchema),
});
export type PlanLeft = v.InferOutput<typeof PlanLeftSchema>;

import * as v from 'valibot';
import { CountSchema, DaySchema, LocalTextSchema } from '#contract/core/common.ts';

/** Groups of apps that a data pack may be for. */
export const APP_GROUPS = ['video', 'music'] as const;
export type AppGroup = (typeof APP_GROUPS)[number];

/**
 * A data pack bought on top of the plan: megabytes, good until and with `lastDay`. Packs for a group of `apps`, and `night` packs from
 * 23:00 to 7:00, are used before the plan; `apps` is null where any app takes from it. Packs for `abroad` are used there alone.
 */
export const DataPackLeftSchema = v.object({
  service: v.string(),
  name: LocalTextSchema,
  hours: v.picklist(['all', 'night']),
  apps: v.nullable(v.picklist(APP_GROUPS)),
  where: v.picklist(['home', 'abroad']),
  left: CountSchema,
  total: CountSchema,
  lastDay: DaySchema,
});
export type DataPackLeft = v.InferOutput<typeof DataPackLeftSchema>;

/**
 * What is left of an allowance this month: of the plan's and, for data, of all packs that are good around the clock for any app. Units: megabytes,
 * minutes, messages. `packs` are the parts that were bought; night data and packs for some apps stand there alone. `lasts`: at the pace so far it lasts to the month's end.
 */
export const PlanLeftSchema = v.object({
  kind: v.picklist(['data', 'calls', 'messages']),
  left: CountSchema,
  total: CountSchema,
  lasts: v.boolean(),
  packs: v.array(DataPackLeftSchema),
});
export type PlanLeft = v.InferOutput<typeof PlanLeftSchema>;

import * as v from 'valibot';
import { CountSchema } from '#contract/core/common.ts';

/** What is left of an allowance of the plan this month. Units: megabytes, minutes, messages. */
export const PlanLeftSchema = v.object({ kind: v.picklist(['data', 'calls', 'messages']), left: CountSchema, total: CountSchema });
export type PlanLeft = v.InferOutput<typeof PlanLeftSchema>;

import * as v from 'valibot';
import { FenSchema, InstantSchema } from '#contract/core/common.ts';

/**
 * A prepaid line whose money is used up is barred (停呼出) from `since` on: what would cost money does not happen; what comes in, 10086,
 * emergency calls and what the plan still holds go on. `missing`: what the account lacks for the monthly fees that wait, 0 where none
 * do. `planLeft`: whether something is left of a plan that is paid. Topping up ends it at once.
 */
export const BarringSchema = v.object({ since: InstantSchema, missing: FenSchema, planLeft: v.boolean() });
export type Barring = v.InferOutput<typeof BarringSchema>;

/** What a barred line's coming back has cost: the monthly fees that waited, charged for what is left of the month. */
export const BackSchema = v.object({ fees: FenSchema });

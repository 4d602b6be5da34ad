import * as v from 'valibot';
import { DaySchema, FenSchema, LocalTextSchema } from '#contract/core/common.ts';

/** A part of the balance. `main` never expires; `gift` (赠送金) and `dedicated` (专款) do, on the last moment of `expiresOn`. */
export const BalancePartSchema = v.object({
  kind: v.picklist(['main', 'gift', 'dedicated']),
  amount: FenSchema,
  expiresOn: v.nullable(DaySchema),
  /** What a dedicated part may be spent on. */
  name: v.nullable(LocalTextSchema),
});
export type BalancePart = v.InferOutput<typeof BalancePartSchema>;

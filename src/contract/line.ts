import * as v from 'valibot';
import { DaySchema, FenSchema, InstantSchema } from '#contract/core/common.ts';
import { endpoint } from '#contract/core/endpoint.ts';
import { LineEndSchema, SuspensionKindSchema } from '#contract/core/suspension-kind.ts';
import { BarringSchema } from './account/barring.ts';

/** Monthly fee of a suspension on request, in fen, after its first month (D6). */
export const SUSPENSION_FEE = 500;
/** Longest suspension on request, in months. */
export const SUSPENSION_MONTHS = 6;
/** Paid, a line that was suspended for arrears is back within this many minutes. */
export const RESUMED_WITHIN_MINUTES = 10;

/**
 * A suspension in force. A suspension on request is free until and with `freeUntil`, then costs `monthlyFee` from `feeFrom` on, and
 * ends by itself after `lastDay`; these are null for the other kinds. `order` is its slip where it was ordered.
 */
export const SuspensionSchema = v.object({
  kind: SuspensionKindSchema,
  since: InstantSchema,
  freeUntil: v.nullable(DaySchema),
  feeFrom: v.nullable(DaySchema),
  monthlyFee: v.nullable(FenSchema),
  lastDay: v.nullable(DaySchema),
  order: v.nullable(v.string()),
  endsBy: LineEndSchema,
  /** Paid: back in service by then. */
  backBy: v.nullable(InstantSchema),
});
export type Suspension = v.InferOutput<typeof SuspensionSchema>;

/** The line: its state, since when and why, and what is owed. `actions` may be begun now; `suspendsAt` is when arrears will suspend it. */
export const LineSchema = v.object({
  asOf: InstantSchema,
  maskedNumber: v.string(),
  suspension: v.nullable(SuspensionSchema),
  barring: v.nullable(BarringSchema),
  /** In service since: the end of the last suspension or barring, or joining. Null while suspended or barred. */
  inServiceSince: v.nullable(DaySchema),
  owed: FenSchema,
  suspendsAt: v.nullable(InstantSchema),
  actions: v.array(v.picklist(['suspend', 'report-lost', 'resume'])),
  /** What it costs to suspend on request, for whoever thinks about it. */
  offer: v.object({ monthlyFee: FenSchema, months: v.number() }),
});
export type Line = v.InferOutput<typeof LineSchema>;

export const getLine = endpoint({
  id: 'getLine',
  method: 'GET',
  path: '/api/line',
  summary: 'State of the line, why, and how a suspension ends',
  access: 'session',
  status: 200,
  response: LineSchema,
  problems: ['password-change-required'],
});

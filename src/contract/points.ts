import * as v from 'valibot';
import { CountSchema, DaySchema, FenSchema, InstantSchema, LocalTextSchema, MonthSchema } from '#contract/core/common.ts';
import { endpoint } from '#contract/core/endpoint.ts';

/** How long before points lapse the customer is told, in days. */
export const POINTS_NOTICE_DAYS = 60;

/** Points that can be used: what is left of the bills of one year. They lapse with the last moment of `expiresOn`, 31 December of the third year (D8). */
const PointsOfYearSchema = v.object({ year: v.pipe(v.number(), v.safeInteger()), expiresOn: DaySchema, left: CountSchema });

/** One posting. In: opening (brought along), earned. Out, negative: redeemed, lapsed. `total` is what there was after it. */
export const PointsEntrySchema = v.object({
  id: v.string(),
  at: InstantSchema,
  kind: v.picklist(['opening', 'earned', 'redeemed', 'lapsed']),
  points: v.pipe(v.number(), v.safeInteger()),
  total: CountSchema,
  /** The month whose bill earned them, and what it came to where bills are offered (S37). One point for each full yuan. */
  bill: v.nullable(v.object({ month: MonthSchema, total: v.nullable(FenSchema) })),
  /** What they were redeemed for. */
  reward: v.nullable(LocalTextSchema),
});
export type PointsEntry = v.InferOutput<typeof PointsEntrySchema>;

/** One calendar year: opening + in + redeemed + lapsed = closing; its entries, newest first, add up to the same. Out amounts are negative. */
export const PointsYearSchema = v.object({
  year: v.pipe(v.number(), v.safeInteger()),
  opening: CountSchema,
  in: CountSchema,
  redeemed: v.pipe(v.number(), v.safeInteger(), v.maxValue(0)),
  lapsed: v.pipe(v.number(), v.safeInteger(), v.maxValue(0)),
  closing: CountSchema,
  entries: v.array(PointsEntrySchema),
});
export type PointsYear = v.InferOutput<typeof PointsYearSchema>;

/** Points (S67): total = sum of `byYear` = closing of the newest year. Years newest first: this one and up to two before. */
export const PointsSchema = v.object({
  asOf: InstantSchema,
  total: CountSchema,
  /** The one that lapses first comes first; years with nothing left are not there. */
  byYear: v.array(PointsOfYearSchema),
  /** What lapses within POINTS_NOTICE_DAYS; null when nothing does. */
  lapsing: v.nullable(v.object({ on: DaySchema, points: CountSchema })),
  years: v.array(PointsYearSchema),
  /** Everything ever redeemed, newest first. */
  redemptions: v.array(v.object({ id: v.string(), at: InstantSchema, reward: LocalTextSchema, points: CountSchema })),
});
export type Points = v.InferOutput<typeof PointsSchema>;

export const getPoints = endpoint({
  id: 'getPoints',
  method: 'GET',
  path: '/api/points',
  summary: 'Points: total, by year of expiry, detail, redemptions',
  tmf: 'TMF658 loyaltyAccount',
  access: 'session',
  status: 200,
  response: PointsSchema,
  problems: ['password-change-required'],
});

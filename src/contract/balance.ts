import * as v from 'valibot';
import { FenSchema, InstantSchema, MonthSchema } from '#contract/core/common.ts';
import { BalancePartSchema } from './account/balance-part.ts';
import { endpoint } from '#contract/core/endpoint.ts';

/** One posting. In: opening, top-up, gift, dedicated. Out: bill, expiry, usage (prepaid, this month, provisional). Returned: refund. Out amounts are negative. */
export const MovementSchema = v.object({
  id: v.string(),
  at: InstantSchema,
  kind: v.picklist(['opening', 'top-up', 'gift', 'dedicated', 'refund', 'bill', 'expiry', 'usage']),
  part: v.picklist(['main', 'gift', 'dedicated']),
  amount: FenSchema,
  /** The month a bill posting settles. */
  billMonth: v.nullable(MonthSchema),
});
export type Movement = v.InferOutput<typeof MovementSchema>;

/** One month of the account: opening + in + out + returned = closing; in + out + returned = the sum of its movements. */
export const BalanceMonthSchema = v.object({
  month: MonthSchema,
  opening: FenSchema,
  in: FenSchema,
  out: FenSchema,
  returned: FenSchema,
  closing: FenSchema,
  movements: v.array(MovementSchema),
});
export type BalanceMonth = v.InferOutput<typeof BalanceMonthSchema>;

/** Total = sum of parts = closing of the newest month. Negative when the account is overdrawn. Months newest first: this one and up to five before. */
export const BalanceSchema = v.object({
  asOf: InstantSchema,
  total: FenSchema,
  /** Postpaid: closed bills not yet paid. */
  owed: FenSchema,
  /** A prepaid balance at or under it is low, and the customer is told (S28, S30); null for a postpaid number. */
  threshold: v.nullable(FenSchema),
  parts: v.array(BalancePartSchema),
  months: v.array(BalanceMonthSchema),
});
export type Balance = v.InferOutput<typeof BalanceSchema>;

export const getBalance = endpoint({
  id: 'getBalance',
  method: 'GET',
  path: '/api/balance',
  summary: 'Balance, its parts and movements',
  tmf: 'TMF654 bucket, balanceAction',
  access: 'session',
  status: 200,
  response: BalanceSchema,
  problems: ['password-change-required'],
});

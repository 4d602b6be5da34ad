import * as v from 'valibot';
import { BalancePartSchema } from './balance-part.ts';
import { PlanLeftSchema } from './plan-left.ts';
import { CountSchema, DaySchema, FenSchema, InstantSchema, LocalTextSchema, MonthSchema } from '#contract/core/common.ts';
import { endpoint } from '#contract/core/endpoint.ts';
import { SuspensionKindSchema } from './suspension-kind.ts';

/** What needs the customer's attention, most urgent first. `suspended`: the line is suspended for it; otherwise `suspendsAt` is when it will be. */
export const AttentionSchema = v.variant('code', [
  v.object({ code: v.literal('suspended'), kind: SuspensionKindSchema, since: InstantSchema }),
  v.object({ code: v.literal('open-order'), order: v.string(), name: LocalTextSchema }),
  v.object({ code: v.literal('arrears'), unpaid: FenSchema, month: MonthSchema, suspendsAt: InstantSchema, suspended: v.boolean() }),
  v.object({ code: v.literal('low-balance'), threshold: FenSchema }),
  v.object({ code: v.literal('overdrawn'), amount: FenSchema }),
  v.object({ code: v.literal('gift-expires'), amount: FenSchema, on: DaySchema }),
  v.object({ code: v.literal('trial-ends'), service: v.string(), name: LocalTextSchema, on: DaySchema }),
]);
export type Attention = v.InferOutput<typeof AttentionSchema>;

/** The first screen in one answer: the two numbers, the last bill, this month so far, what needs attention. */
export const HomeSchema = v.object({
  asOf: InstantSchema,
  maskedNumber: v.string(),
  /** `suspended` while the line stands still, `owing` when closed bills are unpaid, `low` at or under the threshold or overdrawn, else `normal`. Decides the stamp. */
  state: v.picklist(['normal', 'low', 'owing', 'suspended']),
  balance: v.object({ total: FenSchema, owed: FenSchema, threshold: FenSchema, parts: v.array(BalancePartSchema) }),
  /** Null for a customer without a closed month, and where no bill is offered (S37). */
  lastBill: v.nullable(v.object({ month: MonthSchema, total: FenSchema, change: v.nullable(FenSchema) })),
  unbilled: v.object({ month: MonthSchema, total: FenSchema }),
  points: CountSchema,
  planLeft: v.array(PlanLeftSchema),
  attention: v.array(AttentionSchema),
  /** Which of them are offered to this customer (S36, S37): one that is not still shows, and says why. */
  offers: v.object({ bills: v.boolean(), statements: v.boolean() }),
});
export type Home = v.InferOutput<typeof HomeSchema>;

export const getHome = endpoint({
  id: 'getHome',
  method: 'GET',
  path: '/api/home',
  summary: 'The first screen',
  access: 'session',
  status: 200,
  response: HomeSchema,
  problems: ['password-change-required'],
});

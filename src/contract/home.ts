import * as v from 'valibot';
import { BalancePartSchema } from './account/balance-part.ts';
import { PlanLeftSchema } from './plan-left.ts';
import { CountSchema, DaySchema, FenSchema, InstantSchema, LocalTextSchema, MonthSchema } from '#contract/core/common.ts';
import { endpoint } from '#contract/core/endpoint.ts';
import { LineEndSchema, SuspensionKindSchema } from '#contract/core/suspension-kind.ts';

/**
 * How the money stands and what follows from it; the first that applies. `returning`: arrears are paid, the line is back by then.
 * `pay-to-resume`: the line is suspended until this amount is paid. `pay-by`: it will be at that moment. `barred`: a prepaid balance
 * is used up, and the line barred. `expires-today`: money lapses with the day, and what is left then. `below-threshold`: at or under the threshold. `short-for`:
 * what that month charges for certain is not covered, by this amount; a line barred for want of it is barred until it is. `covers-until`: all months up to and with it are. `settled`: nothing
 * is owed, and nothing more can be said.
 */
export const MoneyAnswerSchema = v.variant('code', [
  v.object({ code: v.literal('returning'), by: InstantSchema }),
  v.object({ code: v.literal('pay-to-resume'), amount: FenSchema }),
  v.object({ code: v.literal('pay-by'), amount: FenSchema, by: InstantSchema }),
  v.object({ code: v.literal('barred') }),
  v.object({ code: v.literal('expires-today'), amount: FenSchema, leaves: FenSchema }),
  v.object({ code: v.literal('below-threshold'), threshold: FenSchema }),
  v.object({ code: v.literal('short-for'), month: MonthSchema, amount: FenSchema }),
  v.object({ code: v.literal('covers-until'), month: MonthSchema }),
  v.object({ code: v.literal('settled') }),
]);
export type MoneyAnswer = v.InferOutput<typeof MoneyAnswerSchema>;

/** What needs the customer's attention beside the answer, most urgent first. */
export const AttentionSchema = v.variant('code', [
  v.object({ code: v.literal('suspended'), kind: SuspensionKindSchema, since: InstantSchema, endsBy: LineEndSchema }),
  v.object({ code: v.literal('arrears'), unpaid: FenSchema, month: MonthSchema, suspendsAt: InstantSchema, suspended: v.boolean() }),
  v.object({ code: v.literal('barred'), since: InstantSchema }),
  v.object({ code: v.literal('low-balance'), threshold: FenSchema }),
  v.object({ code: v.literal('gift-expires'), amount: FenSchema, on: DaySchema }),
  v.object({ code: v.literal('no-consent'), service: v.string(), name: LocalTextSchema, amount: FenSchema }),
  v.object({ code: v.literal('open-order'), order: v.string(), name: LocalTextSchema }),
  v.object({ code: v.literal('complaint-late'), complaint: v.string() }),
  v.object({ code: v.literal('complaint-answered'), complaint: v.string() }),
  v.object({ code: v.literal('refund-granted'), refund: v.string(), name: LocalTextSchema, total: FenSchema }),
  v.object({ code: v.literal('trial-ends'), service: v.string(), name: LocalTextSchema, on: DaySchema }),
  v.object({ code: v.literal('points-expire'), points: CountSchema, on: DaySchema }),
]);
export type Attention = v.InferOutput<typeof AttentionSchema>;

/** The first screen in one answer: the number, what follows from it, what needs attention, the month as a picture. */
export const HomeSchema = v.object({
  asOf: InstantSchema,
  maskedNumber: v.string(),
  balance: v.object({ total: FenSchema, owed: FenSchema, threshold: v.nullable(FenSchema), parts: v.array(BalancePartSchema) }),
  answer: MoneyAnswerSchema,
  attention: v.array(AttentionSchema),
  /** The newest closed month, and what has been paid of it. Null for a customer without one, and where no bill is offered (S37). */
  lastBill: v.nullable(v.object({ month: MonthSchema, total: FenSchema, paid: FenSchema, change: v.nullable(FenSchema) })),
  /** This month so far: plan with its usage and reductions, services, and what is collected for other companies add up to the total. */
  unbilled: v.object({ month: MonthSchema, total: FenSchema, plan: FenSchema, services: FenSchema, thirdParty: FenSchema }),
  points: CountSchema,
  planLeft: v.array(PlanLeftSchema),
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

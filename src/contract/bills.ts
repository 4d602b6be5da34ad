import * as v from 'valibot';
import { CountSchema, DaySchema, FenSchema, InstantSchema, LocalTextSchema, MonthParamSchema, MonthSchema } from '#contract/core/common.ts';
import { endpoint } from '#contract/core/endpoint.ts';
import { PlanLeftSchema } from './plan-left.ts';

/** Closed months a customer may look back on (S35: the last five, without the current one). */
export const BILL_HISTORY_MONTHS = 5;

/** The eight types of record, in the order every screen lists them. */
export const RECORD_TYPES = ['plan', 'calls', 'data', 'messages', 'value-added', 'third-party', 'other', 'reductions'] as const;
export const RecordTypeSchema = v.picklist(RECORD_TYPES);
export type RecordType = v.InferOutput<typeof RecordTypeSchema>;

/** How an item was worked out (S38, S39). The figures multiply and add up to the item's amount. */
export const ExplanationSchema = v.variant('code', [
  v.object({ code: v.literal('plan'), minutes: CountSchema, megabytes: CountSchema, messages: CountSchema }),
  v.object({ code: v.literal('calls'), minutes: CountSchema, unitPrice: FenSchema }),
  v.object({ code: v.literal('data'), megabytes: CountSchema, unitPrice: FenSchema }),
  v.object({ code: v.literal('messages'), count: CountSchema, unitPrice: FenSchema }),
  v.object({ code: v.literal('monthly'), monthlyFee: FenSchema }),
  v.object({ code: v.literal('part-month'), monthlyFee: FenSchema, days: CountSchema, ofDays: CountSchema }),
  v.object({ code: v.literal('on-demand'), count: CountSchema, unitPrice: FenSchema, days: v.array(DaySchema) }),
  v.object({ code: v.literal('one-off'), on: DaySchema }),
  v.object({ code: v.literal('discount'), percent: CountSchema, base: FenSchema, until: v.nullable(DaySchema) }),
]);
export type Explanation = v.InferOutput<typeof ExplanationSchema>;

/** How a charge ends: by SMS keyword to 10086 with the last month charged when leaving today, with the plan, with the contract it is under, by using less, by itself, by resuming the line, or it was once only. */
export const EndsBySchema = v.variant('code', [
  v.object({ code: v.literal('keyword'), keyword: v.string(), lastCharged: MonthSchema }),
  v.object({ code: v.literal('with-plan') }),
  v.object({ code: v.literal('with-contract') }),
  v.object({ code: v.literal('use-less') }),
  v.object({ code: v.literal('by-itself'), on: DaySchema }),
  v.object({ code: v.literal('resume') }),
  v.object({ code: v.literal('once') }),
]);
export type EndsBy = v.InferOutput<typeof EndsBySchema>;

/** Whether somebody's confirmation of a charge is on record; `expired` where slips of that time are no longer kept. */
export const ConsentSchema = v.picklist(['on-record', 'expired', 'none']);
export type Consent = v.InferOutput<typeof ConsentSchema>;

/** What was signed for a charge or a reduction: its terms hold in place of confirmations (S57), or of the rules for subscribers (S18). */
export const AgreementSchema = v.object({ number: v.string(), signedOn: DaySchema, terms: LocalTextSchema });
export type Agreement = v.InferOutput<typeof AgreementSchema>;

/** One account item. `key` is the same in every month, so months can be compared. Third-party items (代收费) always carry their provider. */
export const BillItemSchema = v.object({
  key: v.string(),
  type: RecordTypeSchema,
  name: LocalTextSchema,
  amount: FenSchema,
  explanation: ExplanationSchema,
  /** First day charged for, where it runs on. */
  since: v.nullable(DaySchema),
  /** The channel it was ordered by, where that is on record. */
  orderedBy: v.nullable(v.picklist(['hall', 'sms', 'web', 'hotline'])),
  /** For what was ordered: the service, whether a confirmation is on record (`expired`: slips of that time are no longer kept), and its slip. */
  origin: v.nullable(v.object({ service: v.string(), consent: ConsentSchema, order: v.nullable(v.string()) })),
  /** The formal agreement it stands under; null for most. */
  agreement: v.nullable(AgreementSchema),
  endsBy: EndsBySchema,
  provider: v.nullable(v.object({ name: LocalTextSchema, code: v.string() })),
});
export type BillItem = v.InferOutput<typeof BillItemSchema>;

/** What a month consists of: the plan with its usage and reductions, services of the operator's own, and what is collected for other companies. */
export type MonthPart = 'plan' | 'services' | 'thirdParty';
/** The part of the month an item belongs to. */
export function partOfMonth({ type, provider }: Pick<BillItem, 'type' | 'provider'>): MonthPart {
  if (provider !== null) return 'thirdParty';
  return type === 'value-added' || type === 'other' ? 'services' : 'plan';
}

/** Items of one side with their sum. */
export const BillPartSchema = v.object({ items: v.array(BillItemSchema), subtotal: FenSchema });
export type BillPart = v.InferOutput<typeof BillPartSchema>;

/** What changed against the month before; the parts add up to `amount`. Null in a customer's first month. */
export const BillChangeSchema = v.object({
  previousMonth: MonthSchema,
  amount: FenSchema,
  parts: v.array(v.object({ key: v.string(), name: LocalTextSchema, kind: v.picklist(['new', 'gone', 'more', 'less']), amount: FenSchema })),
});
export type BillChange = v.InferOutput<typeof BillChangeSchema>;

/** Whether anything of a bill is still to pay; named in openapi.json. @public */
export const BillStateSchema = v.picklist(['settled', 'unpaid']);

/** One bill. own.subtotal + thirdParty.subtotal = total; paid + unpaid = total; the sum of payments = paid. */
export const BillSchema = v.object({
  asOf: InstantSchema,
  number: v.string(),
  /** Whose bill it is, as screens show it. */
  maskedNumber: v.string(),
  month: MonthSchema,
  from: DaySchema,
  to: DaySchema,
  state: BillStateSchema,
  total: FenSchema,
  own: BillPartSchema,
  thirdParty: BillPartSchema,
  change: v.nullable(BillChangeSchema),
  payments: v.array(v.object({ at: InstantSchema, method: v.picklist(['from-balance', 'from-gift', 'from-dedicated', 'top-up']), amount: FenSchema })),
  paid: FenSchema,
  unpaid: FenSchema,
  /** The open window with totals, oldest first, this month among them. */
  months: v.array(v.object({ month: MonthSchema, total: FenSchema })),
});
export type Bill = v.InferOutput<typeof BillSchema>;

/** A recurring charge across the window: `amounts[i]` belongs to `months[i]`, null where it was not charged. */
export const RecurringRowSchema = v.object({
  key: v.string(),
  name: LocalTextSchema,
  thirdParty: v.boolean(),
  amounts: v.array(v.nullable(FenSchema)),
  /** In the newest month against the one before. */
  state: v.picklist(['same', 'new', 'gone', 'more', 'less']),
});
export type RecurringRow = v.InferOutput<typeof RecurringRowSchema>;

/** The last five closed months, oldest first; fewer for a new customer. */
export const BillListSchema = v.object({
  asOf: InstantSchema,
  months: v.array(v.object({ month: MonthSchema, total: FenSchema, own: FenSchema, thirdParty: FenSchema, state: BillStateSchema, unpaid: FenSchema })),
  /** Mean of the months, rounded half up to the fen; 0 without months. */
  average: FenSchema,
  change: v.nullable(BillChangeSchema),
  recurring: v.array(RecurringRowSchema),
});
export type BillList = v.InferOutput<typeof BillListSchema>;

/** This month so far: never called a bill (D1). Provisional until `closesOn` is over. */
export const UnbilledSchema = v.object({
  asOf: InstantSchema,
  month: MonthSchema,
  closesOn: DaySchema,
  total: FenSchema,
  own: BillPartSchema,
  thirdParty: BillPartSchema,
  planLeft: v.array(PlanLeftSchema),
});
export type Unbilled = v.InferOutput<typeof UnbilledSchema>;

export const listBills = endpoint({
  id: 'listBills',
  method: 'GET',
  path: '/api/bills',
  summary: 'The last five closed months',
  tmf: 'TMF678 customerBill',
  access: 'session',
  status: 200,
  response: BillListSchema,
  problems: ['password-change-required', 'bill-not-offered'],
});
export const getBill = endpoint({
  id: 'getBill',
  method: 'GET',
  path: '/api/bills/:month',
  summary: 'One bill with its items',
  tmf: 'TMF678 customerBill, appliedCustomerBillingRate',
  access: 'session',
  params: MonthParamSchema,
  status: 200,
  response: BillSchema,
  problems: ['password-change-required', 'bill-not-offered', 'month-unknown', 'month-not-closed', 'month-out-of-window'],
});
export const getUnbilled = endpoint({
  id: 'getUnbilled',
  method: 'GET',
  path: '/api/unbilled',
  summary: 'This month so far, provisional',
  tmf: 'TMF678 appliedCustomerBillingRate',
  access: 'session',
  status: 200,
  response: UnbilledSchema,
  problems: ['password-change-required'],
});

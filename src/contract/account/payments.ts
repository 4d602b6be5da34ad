import * as v from 'valibot';
import { FenSchema, InstantSchema } from '#contract/core/common.ts';
import { endpoint } from '#contract/core/endpoint.ts';
import { BackSchema, BarringSchema } from './barring.ts';

/** A chosen amount, in fen: from 10.00 to 500.00 yuan in whole yuan. Arrears are paid to the fen, however much they are. */
export const LEAST_PAYMENT = 1000;
export const MOST_PAYMENT = 50_000;
export const PAYMENT_STEP = 100;
/** For so long a payment can be paid at the cashier, in minutes; then it is settled one way or the other. */
export const PAYMENT_LIFE_MINUTES = 15;

/** What it is for: all that is owed, to the fen, or an amount of the customer's choice, of which what is owed is paid first. */
export const PaymentPurposeSchema = v.picklist(['arrears', 'top-up']);
export type PaymentPurpose = v.InferOutput<typeof PaymentPurposeSchema>;

/** How the customer has paid at the cashier. */
export const PaymentMethodSchema = v.picklist(['wechat-pay', 'alipay', 'bank-card']);
export type PaymentMethod = v.InferOutput<typeof PaymentMethodSchema>;

/**
 * `pending`: nobody knows yet: not paid so far, or paid and the cashier's notice is on its way. `paid`: the money is in the account.
 * `not-paid`: called off or never paid; nothing was taken. `already-paid`: the arrears were paid another way meanwhile; nothing was taken.
 */
export const PaymentStateSchema = v.picklist(['pending', 'paid', 'not-paid', 'already-paid']);
export type PaymentState = v.InferOutput<typeof PaymentStateSchema>;

/** The account as it stands: what is owed, what is there, whether the line is suspended for arrears (paid, it is back by `backBy`), and whether it is barred. */
export const AccountStandingSchema = v.object({
  owed: FenSchema,
  balance: FenSchema,
  suspension: v.nullable(v.object({ backBy: v.nullable(InstantSchema) })),
  barring: v.nullable(BarringSchema),
});
export type AccountStanding = v.InferOutput<typeof AccountStandingSchema>;

/** What a payment has brought. amount − owedPaid, less the fees that waited, stays in the balance. */
export const ReceiptSchema = v.object({
  /** Of the slip. */
  number: v.string(),
  at: InstantSchema,
  method: PaymentMethodSchema,
  owedPaid: FenSchema,
  /** A barred line is back by it; null for any other, and where it was not enough. */
  back: v.nullable(BackSchema),
  /** Right after it. */
  newBalance: FenSchema,
  /** Whether an SMS has told the customer: a line that stands still receives none. */
  smsSent: v.boolean(),
});

export type Receipt = v.InferOutput<typeof ReceiptSchema>;

/** One payment through the cashier: what was to be paid never changes, what became of it does. */
export const PaymentSchema = v.object({
  asOf: InstantSchema,
  id: v.string(),
  maskedNumber: v.string(),
  purpose: PaymentPurposeSchema,
  amount: FenSchema,
  state: PaymentStateSchema,
  createdAt: InstantSchema,
  /** Pending: settled by then at the latest. */
  expiresAt: InstantSchema,
  /** Where it can be paid: https, or an address below the product's own; null once it cannot be paid any more. */
  cashierUrl: v.nullable(v.string()),
  receipt: v.nullable(ReceiptSchema),
  standing: AccountStandingSchema,
});
export type Payment = v.InferOutput<typeof PaymentSchema>;

/** What there is to pay, and the payments of the last day, newest first. */
export const PaymentListSchema = v.object({
  asOf: InstantSchema,
  maskedNumber: v.string(),
  standing: AccountStandingSchema,
  payments: v.array(v.object({ id: v.string(), purpose: PaymentPurposeSchema, amount: FenSchema, state: PaymentStateSchema, createdAt: InstantSchema })),
});
export type PaymentList = v.InferOutput<typeof PaymentListSchema>;

const AmountSchema = v.pipe(v.number(), v.minValue(LEAST_PAYMENT), v.maxValue(MOST_PAYMENT), v.multipleOf(PAYMENT_STEP), FenSchema);

/** Language of the customer, which the cashier opens in. */
const LanguageSchema = v.optional(v.picklist(['zh-CN', 'en']), 'zh-CN');
/** Begins a payment; nothing is taken by it. Arrears name the amount that was seen: `arrears-changed` when it is another by now. */
export const createPayment = endpoint({
  id: 'createPayment',
  method: 'POST',
  path: '/api/payments',
  summary: 'Begin a payment through the cashier',
  tmf: 'TMF676 payment',
  access: 'session',
  body: v.variant('purpose', [
    v.object({ purpose: v.literal('arrears'), amount: FenSchema, language: LanguageSchema }),
    v.object({ purpose: v.literal('top-up'), amount: AmountSchema, language: LanguageSchema }),
  ]),
  status: 201,
  response: PaymentSchema,
  problems: ['password-change-required', 'arrears-changed'],
});
export const getPayment = endpoint({
  id: 'getPayment',
  method: 'GET',
  path: '/api/payments/:payment',
  summary: 'One payment, and what became of it',
  tmf: 'TMF676 payment',
  access: 'session',
  params: v.object({ payment: v.string() }),
  status: 200,
  response: PaymentSchema,
  problems: ['password-change-required', 'not-found'],
});
export const listPayments = endpoint({
  id: 'listPayments',
  method: 'GET',
  path: '/api/payments',
  summary: 'What there is to pay, and the payments of the last day',
  tmf: 'TMF676 payment',
  access: 'session',
  status: 200,
  response: PaymentListSchema,
  problems: ['password-change-required'],
});

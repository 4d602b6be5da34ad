import * as v from 'valibot';
import { CountSchema, DaySchema, FenSchema, InstantSchema, LocalTextSchema, ServicePasswordSchema, SmsCodeSchema } from '#contract/core/common.ts';
import { endpoint } from '#contract/core/endpoint.ts';
import { CodeSentSchema } from './session.ts';
import { ProviderSchema, ReasonSchema, ServiceCategorySchema, ServiceFeeSchema, ServiceNameSchema } from './offers.ts';

/** Unanswered for this long, an order lapses (D4), in minutes. */
export const ORDER_LIFE_MINUTES = 60;
/** How long acceptance slips are kept (D12), in months. */
export const SLIP_MONTHS = 24;

/** What is done to services, and to the line. */
export const SERVICE_ACTIONS = ['subscribe', 'change', 'continue', 'purchase', 'cancel', 'keep'] as const;
export const LINE_ACTIONS = ['suspend', 'report-lost', 'resume'] as const;
/**
 * Everything a customer changes is an order. `change`: another tier. `continue`: a trial goes on as a paid service. `purchase`: by
 * the piece. `keep`: takes a cancellation back while that is possible.
 */
export const ORDER_ACTIONS = [...SERVICE_ACTIONS, ...LINE_ACTIONS] as const;
export const OrderActionSchema = v.picklist(ORDER_ACTIONS);
export type OrderAction = v.InferOutput<typeof OrderActionSchema>;
export type LineAction = (typeof LINE_ACTIONS)[number];
export type ServiceAction = (typeof SERVICE_ACTIONS)[number];

/** Channel of a step, as slips and bills name it. */
export const ChannelSchema = v.picklist(['hall', 'sms', 'web', 'hotline']);
export type Channel = v.InferOutput<typeof ChannelSchema>;

/** What the second confirmation takes: an SMS code; the service password where no SMS arrives; another tap where nothing is lost. */
export const ProofSchema = v.picklist(['sms-code', 'service-password', 'tap']);
export type Proof = v.InferOutput<typeof ProofSchema>;

/** The first charge. Where it is taken by the day: days left of the month's days, times the monthly fee. */
const FirstChargeSchema = v.object({
  on: DaySchema,
  amount: FenSchema,
  byDay: v.nullable(v.object({ days: CountSchema, ofDays: CountSchema, monthlyFee: FenSchema })),
});

/**
 * What is signed (W7): the same on the fee page, in the second confirmation and on the slip. `version` is a digest of all of it: a
 * customer agrees to that version and to no other. Members that do not apply are null or empty.
 */
export const TermsSchema = v.object({
  version: v.string(),
  action: OrderActionSchema,
  /** The service, null where it is about the line. */
  service: v.nullable(v.string()),
  name: LocalTextSchema,
  category: v.nullable(ServiceCategorySchema),
  provider: v.nullable(ProviderSchema),
  /** What it costs from then on; for what ends, what it has cost. Null where nothing is charged. */
  fee: v.nullable(ServiceFeeSchema),
  firstCharge: v.nullable(FirstChargeSchema),
  /** More (positive) or less a month than before. */
  difference: v.nullable(FenSchema),
  /** Of a bundle: all its parts. */
  includes: v.array(ServiceNameSchema),
  /** What ends through it, and its last day; null: it was to follow, and now never begins. */
  replaces: v.array(v.object({ ...ServiceNameSchema.entries, monthlyFee: FenSchema, lastDay: v.nullable(DaySchema) })),
  /** What goes on again, when something is left before it began that would have ended it. */
  restores: v.array(v.object({ ...ServiceNameSchema.entries, monthlyFee: FenSchema })),
  /** The day it takes effect; null: at once. */
  effectiveOn: v.nullable(DaySchema),
  /** Last day of use: of what is cancelled, of a trial, of a suspension. */
  lastDay: v.nullable(DaySchema),
  /** Of what is cancelled before it has begun: the day it would have. It has no last day. */
  wouldBegin: v.nullable(DaySchema),
  /** What is still charged until the end. */
  stillCharged: v.nullable(FenSchema),
  /** Free until and with this day; without another confirmation it then ends (S54 to S56). */
  trialUntil: v.nullable(DaySchema),
  /** A suspension on request: free until and with `freeUntil`, then `monthlyFee` each month. */
  suspension: v.nullable(v.object({ freeUntil: DaySchema, monthlyFee: FenSchema })),
  /** How it is left again. */
  cancellation: v.nullable(v.object({ ends: v.picklist(['at-once', 'month-end']), keyword: v.string() })),
  /** Until when it can be taken back. */
  undoUntil: v.nullable(InstantSchema),
  tariff: v.nullable(v.object({ number: v.string(), until: v.nullable(DaySchema) })),
});
export type Terms = v.InferOutput<typeof TermsSchema>;

/**
 * `draft`: agreed to once, no code sent yet. `awaiting-confirmation`: waits for the second confirmation. `in-progress`: confirmed
 * twice, being done. The others are final: `completed`, `cancelled` by the customer, `lapsed` unanswered, `failed` without a charge.
 */
export const OrderStateSchema = v.picklist(['draft', 'awaiting-confirmation', 'in-progress', 'completed', 'cancelled', 'lapsed', 'failed']);
export type OrderState = v.InferOutput<typeof OrderStateSchema>;

/** One order; once completed it is the acceptance slip (受理单), kept SLIP_MONTHS. */
export const OrderSchema = v.object({
  asOf: InstantSchema,
  id: v.string(),
  /** Of the slip; null until there is one. */
  number: v.nullable(v.string()),
  maskedNumber: v.string(),
  state: OrderStateSchema,
  terms: TermsSchema,
  createdAt: InstantSchema,
  /** Unanswered, it lapses then. */
  lapsesAt: InstantSchema,
  proof: ProofSchema,
  /** The code under way; null where none is, or none is needed. */
  code: v.nullable(CodeSentSchema),
  /** Both confirmations, as they were given. */
  confirmations: v.array(v.object({ by: v.picklist(['seen', 'sms-code', 'service-password', 'tap', 'reply', 'signature']), at: InstantSchema, channel: ChannelSchema })),
  /** While in progress: done by then at the latest. */
  dueBy: v.nullable(InstantSchema),
  /** When it was completed, cancelled, lapsed or failed. */
  settledAt: v.nullable(InstantSchema),
  /** Charged on completion, and the balance right after; null before, and where it is not known any more. */
  charged: v.nullable(FenSchema),
  balance: v.nullable(FenSchema),
  /** Why it failed; `terms-changed` where what had been seen was no longer true. */
  failure: v.nullable(v.union([ReasonSchema, v.object({ code: v.literal('terms-changed') })])),
  /** Whether an SMS has told the customer. */
  smsSent: v.boolean(),
  /** What the customer may begin from here now. */
  actions: v.array(v.picklist(['cancel', 'keep', 'resume'])),
});
export type Order = v.InferOutput<typeof OrderSchema>;

const OrderParam = v.object({ order: v.string() });

/** The first confirmation: these terms were seen and agreed to. Where the second one takes a code, it is sent at once. */
export const createOrder = endpoint({
  id: 'createOrder',
  method: 'POST',
  path: '/api/orders',
  summary: 'First confirmation: begin an order on terms that were seen',
  tmf: 'TMF622 productOrder',
  access: 'session',
  body: v.object({ action: OrderActionSchema, service: v.nullable(v.string()), version: v.string() }),
  status: 201,
  response: OrderSchema,
  problems: ['password-change-required', 'not-found', 'order-terms-changed', 'order-refused', 'order-open'],
});
export const getOrder = endpoint({
  id: 'getOrder',
  method: 'GET',
  path: '/api/orders/:order',
  summary: 'One order, or its acceptance slip',
  tmf: 'TMF622 productOrder',
  access: 'session',
  params: OrderParam,
  status: 200,
  response: OrderSchema,
  problems: ['password-change-required', 'not-found'],
});
export const sendOrderCode = endpoint({
  id: 'sendOrderCode',
  method: 'POST',
  path: '/api/orders/:order/codes',
  summary: 'Send the code of the second confirmation, again',
  access: 'session',
  params: OrderParam,
  body: v.object({}),
  status: 202,
  response: CodeSentSchema,
  problems: ['password-change-required', 'not-found', 'order-settled', 'order-lapsed', 'order-proof-required'],
});
/** The second confirmation. Refused, and nothing done, when the price, the eligibility or the state is no longer what was seen. */
export const confirmOrder = endpoint({
  id: 'confirmOrder',
  method: 'POST',
  path: '/api/orders/:order/confirmation',
  summary: 'Second confirmation: do it',
  access: 'session',
  params: OrderParam,
  body: v.variant('method', [
    v.object({ method: v.literal('sms-code'), code: SmsCodeSchema }),
    v.object({ method: v.literal('service-password'), servicePassword: ServicePasswordSchema }),
    v.object({ method: v.literal('tap') }),
  ]),
  status: 200,
  response: OrderSchema,
  problems: [
    'password-change-required',
    'not-found',
    'code-wrong',
    'code-expired',
    'wrong-credentials',
    'password-locked',
    'order-terms-changed',
    'order-refused',
    'order-settled',
    'order-lapsed',
    'order-proof-required',
  ],
});
export const cancelOrder = endpoint({
  id: 'cancelOrder',
  method: 'POST',
  path: '/api/orders/:order/cancellation',
  summary: 'Give an open order up: nothing is done',
  access: 'session',
  params: OrderParam,
  body: v.object({}),
  status: 200,
  response: OrderSchema,
  problems: ['password-change-required', 'not-found', 'order-settled', 'order-lapsed'],
});

/** Orders of SLIP_MONTHS, newest first, and the money that came in through the cashier or by card in them: that leaves slips too. */
export const OrderListSchema = v.object({
  asOf: InstantSchema,
  orders: v.array(
    v.object({
      id: v.string(),
      number: v.nullable(v.string()),
      action: OrderActionSchema,
      state: OrderStateSchema,
      name: LocalTextSchema,
      fee: v.nullable(ServiceFeeSchema),
      /** When it was settled; while open, when it was begun. */
      at: InstantSchema,
      channel: ChannelSchema,
    }),
  ),
  /** `id`: null for a recharge card, whose slip is found by its number. */
  payments: v.array(v.object({ id: v.nullable(v.string()), number: v.string(), amount: FenSchema, at: InstantSchema })),
});
export type OrderList = v.InferOutput<typeof OrderListSchema>;

export const listOrders = endpoint({
  id: 'listOrders',
  method: 'GET',
  path: '/api/orders',
  summary: 'Orders of two years, and the payments that came through, newest first',
  tmf: 'TMF622 productOrder',
  access: 'session',
  status: 200,
  response: OrderListSchema,
  problems: ['password-change-required'],
});

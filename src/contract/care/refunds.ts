import * as v from 'valibot';
import { DaySchema, FenSchema, InstantSchema, LocalTextSchema, MonthSchema } from '#contract/core/common.ts';
import { endpoint } from '#contract/core/endpoint.ts';

/** What is paid back of an overcharge: the sum itself, and once more (S6, S8). */
export const REFUND_TIMES = 2;
/** A refund may be turned down so many years after the money was taken, or months after the service was left (S17). */
export const REFUND_YEARS = 2;
export const REFUND_MONTHS_AFTER_LEAVING = 5;
/** Where a person decides, it is decided within so many hours, like any first reply. */
export const DECISION_HOURS = 48;

/**
 * What entitles to it (S11 to S14): counted wrongly; above the agreed or published price; a promised discount left out; charged for
 * what was never used or never ordered.
 */
export const RefundReasonSchema = v.picklist(['metered-wrongly', 'over-tariff', 'promotion-missing', 'not-used']);
export type RefundReason = v.InferOutput<typeof RefundReasonSchema>;
/** What stands against it (S15 to S18): not collected yet; not caused by the operator or the provider; too late; under a corporate contract. */
export const RefundExclusionSchema = v.picklist(['not-collected', 'caused-outside', 'too-late', 'corporate-contract']);
export type RefundExclusion = v.InferOutput<typeof RefundExclusionSchema>;
/** Who caused what the operator does not answer for (S16). */
export const OutsideCauseSchema = v.picklist(['customer', 'other-network', 'roaming-partner', 'force-majeure']);
export type OutsideCause = v.InferOutput<typeof OutsideCauseSchema>;

/**
 * `granted`: the customer chooses how to be paid. `paid`: done. `with-person`: the rules say "may", so a person decides. `corrected`: put right before it
 * was collected. `refused`: what was charged is right, or something stands against it.
 */
export const RefundStateSchema = v.picklist(['with-person', 'granted', 'paid', 'corrected', 'refused']);
export type RefundState = v.InferOutput<typeof RefundStateSchema>;

/** How it is paid (S19 to S21): to the account, as a recharge card of the same worth, or off the next bill. */
export const PayoutSchema = v.picklist(['account', 'card', 'next-bill']);
export type Payout = v.InferOutput<typeof PayoutSchema>;

/** The days through which lateness is no ground to turn it down; null where there is none: not collected yet, not left. */
const DEADLINES = { afterCollection: v.nullable(DaySchema), afterLeaving: v.nullable(DaySchema) };

/** The charge in question: an item of a bill, or of this month so far. */
const CHARGE = {
  month: MonthSchema,
  key: v.string(),
  name: LocalTextSchema,
  /** What was charged, in fen; a plan's with its reductions. */
  charged: FenSchema,
  provider: v.nullable(LocalTextSchema),
};

/** What one would ask money back for, as it stands. */
export const RefundSubjectSchema = v.object({
  asOf: InstantSchema,
  ...CHARGE,
  deadlines: v.object(DEADLINES),
  /** The refund this charge has been asked back with before, by its id: it is never paid twice. */
  refund: v.nullable(v.string()),
});
export type RefundSubject = v.InferOutput<typeof RefundSubjectSchema>;

const SUMMARY = {
  id: v.string(),
  /** Of the slip. */
  number: v.string(),
  ...CHARGE,
  /** What the customer says it is. */
  reason: RefundReasonSchema,
  state: RefundStateSchema,
  /** Whether something stands against it: turned down for that, and not because the charge is right. */
  isExcluded: v.boolean(),
  createdAt: InstantSchema,
  /** What is paid back altogether: both parts; 0 where nothing is. */
  total: FenSchema,
};
/** A charge asked back: what the operator found, what is paid, and how. */
export const RefundSchema = v.object({
  ...SUMMARY,
  asOf: InstantSchema,
  maskedNumber: v.string(),
  /** What should have been charged by the operator's own records. */
  due: FenSchema,
  /** What is wrong with the charge by the same records; null where nothing is. */
  found: v.nullable(RefundReasonSchema),
  exclusion: v.nullable(RefundExclusionSchema),
  outsideCause: v.nullable(OutsideCauseSchema),
  /** The first part, what was charged too much, and the second, the same again; 0 where nothing is paid. */
  overcharge: FenSchema,
  doubled: FenSchema,
  /** What the region calls the second part (S23). */
  secondPart: v.picklist(['doubled', 'awarded']),
  deadlines: v.object(DEADLINES),
  /** By when a person decides; null where nobody has to. */
  decisionBy: v.nullable(InstantSchema),
  decidedAt: v.nullable(InstantSchema),
  /** Ways it can be paid, the usual one first; empty unless it is granted (S19 to S21). */
  payouts: v.array(PayoutSchema),
  /** How it was paid: `cash` is the part that waits at a hall (S22), `card` a recharge card's number, `month` the bill it comes off. */
  payout: v.nullable(v.object({ to: PayoutSchema, at: InstantSchema, amount: FenSchema, cash: FenSchema, card: v.nullable(v.string()), month: v.nullable(MonthSchema) })),
});
export type Refund = v.InferOutput<typeof RefundSchema>;

/** All of the customer's, newest first. */
export const RefundListSchema = v.object({ asOf: InstantSchema, maskedNumber: v.string(), refunds: v.array(v.object(SUMMARY)) });
export type RefundList = v.InferOutput<typeof RefundListSchema>;

const RefundParam = v.object({ refund: v.string() });

/** What money would be asked back for: read before anything is asked. */
export const getRefundSubject = endpoint({
  id: 'getRefundSubject',
  method: 'GET',
  path: '/api/refund-subject',
  summary: 'The charge a refund would be about',
  tmf: 'TMF678 appliedCustomerBillingRate',
  access: 'session',
  query: v.object({ month: v.string(), key: v.string() }),
  status: 200,
  response: RefundSubjectSchema,
  problems: ['password-change-required', 'not-found'],
});
/** Asks for a charge back. The operator decides at once by its own records, or hands it to a person where the rules say "may". */
export const createRefund = endpoint({
  id: 'createRefund',
  method: 'POST',
  path: '/api/refunds',
  summary: 'Ask for a charge back',
  tmf: 'TMF621 troubleTicket',
  access: 'session',
  body: v.object({ month: MonthSchema, key: v.string(), reason: RefundReasonSchema }),
  status: 201,
  response: RefundSchema,
  problems: ['password-change-required', 'not-found', 'refund-asked-before'],
});
export const listRefunds = endpoint({
  id: 'listRefunds',
  method: 'GET',
  path: '/api/refunds',
  summary: 'Charges asked back',
  tmf: 'TMF621 troubleTicket',
  access: 'session',
  status: 200,
  response: RefundListSchema,
  problems: ['password-change-required'],
});
export const getRefund = endpoint({
  id: 'getRefund',
  method: 'GET',
  path: '/api/refunds/:refund',
  summary: 'One of them, and its decision',
  tmf: 'TMF621 troubleTicket',
  access: 'session',
  params: RefundParam,
  status: 200,
  response: RefundSchema,
  problems: ['password-change-required', 'not-found'],
});
/** Pays a granted refund, once. With `insistsOnCash` the first part waits at a hall as cash; the second never does (S22). */
export const payRefund = endpoint({
  id: 'payRefund',
  method: 'POST',
  path: '/api/refunds/:refund/payout',
  summary: 'Choose how it is paid, and have it paid',
  tmf: 'TMF654 balanceAction',
  access: 'session',
  params: RefundParam,
  body: v.object({ to: PayoutSchema, insistsOnCash: v.boolean() }),
  status: 200,
  response: RefundSchema,
  problems: ['password-change-required', 'not-found', 'refund-not-payable'],
});

import * as v from 'valibot';
import { FenSchema, InstantSchema } from '#contract/core/common.ts';
import { endpoint } from '#contract/core/endpoint.ts';
import { PaymentMethodSchema } from '#contract/account/payments.ts';
import { CASHIER_FAULTS } from './cashier.ts';

/** What the cashier's own page asks of the cashier, and the cashier of the operator; no part of the product's contract. */
export const ChargeSchema = v.object({
  id: v.string(),
  amount: FenSchema,
  /** `closed`: called off, not wanted any more, or too late; nothing was taken. */
  state: v.picklist(['open', 'paid', 'closed']),
  method: v.nullable(PaymentMethodSchema),
  expiresAt: InstantSchema,
  /** Where the browser is sent back to. */
  returnTo: v.string(),
  /** What the page opens in. */
  language: v.picklist(['zh-CN', 'en']),
});
export type ChargeView = v.InferOutput<typeof ChargeSchema>;

const ChargeParam = v.object({ charge: v.string() });

export const getCharge = endpoint({
  id: 'getCharge',
  method: 'GET',
  path: '/__cashier/charges/:charge',
  summary: 'A charge, as the cashier’s page shows it',
  access: 'public',
  params: ChargeParam,
  status: 200,
  response: ChargeSchema,
  problems: ['not-found'],
});
/** Paid once, however often it is sent. `fault`: what goes wrong afterwards, for a tester. */
export const payAtCashier = endpoint({
  id: 'payAtCashier',
  method: 'POST',
  path: '/__cashier/charges/:charge/payment',
  summary: 'Pay a charge',
  access: 'public',
  params: ChargeParam,
  body: v.object({ method: PaymentMethodSchema, fault: v.nullable(v.picklist(CASHIER_FAULTS)) }),
  status: 200,
  response: ChargeSchema,
  problems: ['not-found'],
});
export const cancelAtCashier = endpoint({
  id: 'cancelAtCashier',
  method: 'POST',
  path: '/__cashier/charges/:charge/cancellation',
  summary: 'Call a charge off',
  access: 'public',
  params: ChargeParam,
  body: v.object({}),
  status: 200,
  response: ChargeSchema,
  problems: ['not-found'],
});
/** The operator's end: where notices arrive. Whoever sends one shows by its signature that it is the cashier. */
export const receiveNotice = endpoint({
  id: 'receiveNotice',
  method: 'POST',
  path: '/__cashier/notices',
  summary: 'Tell the operator what became of a charge',
  access: 'public',
  body: v.object({
    id: v.string(),
    reference: v.string(),
    state: v.picklist(['paid', 'closed']),
    amount: FenSchema,
    method: v.nullable(PaymentMethodSchema),
    signature: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  }),
  status: 200,
  /** False: not believed (signature or amount), or not of this operator; nothing was done. */
  response: v.object({ accepted: v.boolean() }),
  problems: [],
});

/** All of the cashier, and the way of its notices. */
export const CASHIER_ENDPOINTS = [getCharge, payAtCashier, cancelAtCashier, receiveNotice] as const;

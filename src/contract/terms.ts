import * as v from 'valibot';
import { InstantSchema } from './common.ts';
import { endpoint } from './endpoint.ts';
import { ReasonSchema } from './offers.ts';
import { OrderActionSchema, OrderSchema, ProofSchema, TermsSchema } from './orders.ts';

/** Terms before anything is ordered: why they cannot be agreed to, and the open order there is for the same thing. */
export const OfferedTermsSchema = v.object({
  asOf: InstantSchema,
  maskedNumber: v.string(),
  terms: TermsSchema,
  proof: ProofSchema,
  reason: v.nullable(ReasonSchema),
  openOrder: v.nullable(v.string()),
});
export type OfferedTerms = v.InferOutput<typeof OfferedTermsSchema>;

/** Without an action: the way to get the service, or to stop the line and to resume it. */
export const getTerms = endpoint({
  id: 'getTerms',
  method: 'GET',
  path: '/api/terms',
  summary: 'What would be signed, before anything is ordered',
  access: 'session',
  query: v.object({ action: v.optional(OrderActionSchema), service: v.optional(v.string()) }),
  status: 200,
  response: OfferedTermsSchema,
  problems: ['password-change-required', 'not-found'],
});
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

import * as v from 'valibot';
import { InstantSchema } from '#contract/core/common.ts';
import { endpoint } from '#contract/core/endpoint.ts';
import { ReasonSchema } from './offers.ts';
import { OrderActionSchema, ProofSchema, TermsSchema } from './orders.ts';

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

/** Without an action: the way to get the service, or to suspend the line and to resume it. */
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

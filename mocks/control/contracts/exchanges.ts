import * as v from 'valibot';
import { InstantSchema } from '#contract/core/common.ts';
import { endpoint } from '#contract/core/endpoint.ts';

/** One exchange on the wire as its client saw it, with everything personal taken out. */
export const ExchangeSchema = v.object({
  /** Counts up by one. */
  number: v.number(),
  at: InstantSchema,
  method: v.string(),
  /** With its query. */
  path: v.string(),
  /** Id of the contract’s endpoint; null where the contract has none. */
  endpoint: v.nullable(v.string()),
  /** Whose session it brought; null where nobody was signed in. */
  persona: v.nullable(v.string()),
  /** The fault that was applied to it; null for none. */
  fault: v.nullable(v.string()),
  /** What went into it: JSON, '' without a body. */
  request: v.string(),
  /** Null where no answer arrived. */
  status: v.nullable(v.number()),
  contentType: v.nullable(v.string()),
  answer: v.string(),
  /** What of it broke the contract; empty in a healthy run. */
  violations: v.array(v.string()),
  /** What it has changed about its customer, the time that has passed until it included: lines that went, and lines that came. Reads change nothing. */
  changes: v.array(v.object({ what: v.string(), gone: v.array(v.string()), come: v.array(v.string()) })),
  /** Rules of docs/rules.md that it has exercised, or that time did before it. */
  rules: v.array(v.string()),
});
export type ExchangeRecord = v.InferOutput<typeof ExchangeSchema>;

/** The newest exchanges with the API; control itself is not among them. */
export const listExchanges = endpoint({
  id: 'listExchanges',
  method: 'GET',
  path: '/__operator/exchanges',
  summary: 'What was asked and answered',
  access: 'public',
  query: v.object({ after: v.optional(v.pipe(v.string(), v.regex(/^\d{1,9}$/))) }),
  status: 200,
  response: v.object({ exchanges: v.array(ExchangeSchema) }),
  problems: [],
});
/** An archive as browsers' developer tools load it. */
export const exportExchanges = endpoint({
  id: 'exportExchanges',
  method: 'GET',
  path: '/__operator/exchanges.har',
  summary: 'The same as HTTP Archive 1.2',
  access: 'public',
  status: 200,
  response: v.object({
    log: v.object({ version: v.literal('1.2'), creator: v.object({ name: v.string(), version: v.string() }), entries: v.array(v.record(v.string(), v.unknown())) }),
  }),
  problems: [],
});

import * as v from 'valibot';
import { RecordTypeSchema } from './bills.ts';
import { CountSchema, FenSchema, InstantSchema, LocalTextSchema, MonthParamSchema, MonthSchema } from '#contract/core/common.ts';
import { endpoint } from '#contract/core/endpoint.ts';
import { SecondProofSchema } from '#contract/core/second-proof.ts';

/** Kinds of record; each belongs to one of the eight types (`TYPE_OF_KIND`). */
export const RECORD_KINDS = ['plan-fee', 'call-out', 'call-in', 'data', 'sms', 'mms', 'monthly-fee', 'on-demand', 'one-off', 'reduction'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Records of the first page, so that the answer is there at once; later pages are larger (docs/decisions/0011). */
export const FIRST_PAGE_RECORDS = 200;
export const NEXT_PAGE_RECORDS = 2000;

/** Closed months whose statement may be opened, and what each holds. */
export const StatementListSchema = v.object({
  asOf: InstantSchema,
  grantExpiresAt: InstantSchema,
  /** What confirming again before then takes (D5). */
  secondProof: SecondProofSchema,
  months: v.array(v.object({ month: MonthSchema, records: CountSchema, total: FenSchema })),
});
export type StatementList = v.InferOutput<typeof StatementListSchema>;
/** What an answer says of the grant that opened it. */
export type GrantState = Pick<StatementList, 'grantExpiresAt' | 'secondProof'>;

const Index = v.pipe(v.number(), v.safeInteger(), v.minValue(-1));
/**
 * Records in columns, newest first; every column has the same length. `at`: seconds since the first moment of the month.
 * `kind`, `type`: positions in RECORD_KINDS and RECORD_TYPES. `name`, `peer`, `place`: positions in this page's lists, -1 for none.
 * `amount`: seconds of a call, kilobytes of a data session, messages, times. `charged`: minutes, kilobytes or messages that cost
 * money, after the plan. `fee`: fen, negative for reductions.
 */
export const RecordColumnsSchema = v.object({
  at: v.array(CountSchema),
  kind: v.array(CountSchema),
  type: v.array(CountSchema),
  name: v.array(Index),
  peer: v.array(Index),
  place: v.array(Index),
  amount: v.array(CountSchema),
  charged: v.array(CountSchema),
  fee: v.array(FenSchema),
});
export type RecordColumns = v.InferOutput<typeof RecordColumnsSchema>;

/** A page of one month's records. The sums cover the whole month, whatever the page: `total` equals the bill's, `byType` adds up to it. */
export const StatementSchema = v.object({
  asOf: InstantSchema,
  month: MonthSchema,
  /** Whose records they are, as screens show it. */
  maskedNumber: v.string(),
  grantExpiresAt: InstantSchema,
  /** What confirming again before then takes (D5). */
  secondProof: SecondProofSchema,
  /** Total of the month's bill, from the billing side; null where no bill is offered (S37). */
  billTotal: v.nullable(FenSchema),
  total: FenSchema,
  records: CountSchema,
  byType: v.array(v.object({ type: RecordTypeSchema, records: CountSchema, total: FenSchema })),
  /** Whether the peers' numbers are given in full. */
  peers: v.picklist(['masked', 'full']),
  names: v.array(LocalTextSchema),
  /** The bill item each of `names` is charged as. */
  keys: v.array(v.string()),
  peerNumbers: v.array(v.string()),
  places: v.array(LocalTextSchema),
  /** What the data packs of the month gave, in kilobytes: those sessions cost nothing. */
  dataPacks: v.array(v.object({ name: LocalTextSchema, used: CountSchema, total: CountSchema })),
  columns: RecordColumnsSchema,
  /** Asks for the next page; null on the last. */
  nextCursor: v.nullable(v.string()),
});
export type Statement = v.InferOutput<typeof StatementSchema>;

const refusals = ['password-change-required', 'step-up-required', 'statement-needs-real-name', 'statement-not-in-region'] as const;

export const listStatements = endpoint({
  id: 'listStatements',
  method: 'GET',
  path: '/api/statements',
  summary: 'Months whose records may be looked up',
  tmf: 'TMF635 usage',
  access: 'step-up:statements',
  status: 200,
  response: StatementListSchema,
  problems: refusals,
});
export const getStatement = endpoint({
  id: 'getStatement',
  method: 'GET',
  path: '/api/statements/:month',
  summary: 'Records of one month, by pages in columns',
  tmf: 'TMF635 usage',
  access: 'step-up:statements',
  params: MonthParamSchema,
  query: v.object({ cursor: v.optional(v.pipe(v.string(), v.regex(/^\d{1,9}$/))), peers: v.optional(v.picklist(['masked', 'full'])) }),
  status: 200,
  response: StatementSchema,
  bodyWithinMs: 30_000,
  problems: [...refusals, 'month-unknown', 'month-not-closed', 'month-out-of-window'],
});

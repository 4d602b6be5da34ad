import * as v from 'valibot';
import { DaySchema, FenSchema, InstantSchema, LocalTextSchema, MonthSchema } from '#contract/core/common.ts';
import { endpoint } from '#contract/core/endpoint.ts';

/** The first reply comes within so many hours of acceptance, through nights, weekends and holidays (S58, S59). */
export const FIRST_REPLY_HOURS = 48;
/** Characters of what a customer writes. */
export const LEAST_CHARACTERS = 5;
export const MOST_CHARACTERS = 500;

/** One form for both, and both go the same way (S62). */
export const ComplaintKindSchema = v.picklist(['complaint', 'suggestion']);
export type ComplaintKind = v.InferOutput<typeof ComplaintKindSchema>;
export const ComplaintSubjectSchema = v.picklist(['bill', 'service', 'network', 'staff', 'other']);
export type ComplaintSubject = v.InferOutput<typeof ComplaintSubjectSchema>;

/** What it is about, named where it stands. */
export const ConcernSchema = v.variant('type', [
  v.object({ type: v.literal('bill-item'), month: MonthSchema, key: v.string() }),
  v.object({ type: v.literal('order'), order: v.string() }),
  v.object({ type: v.literal('message'), message: v.string() }),
  // A second proof guards what is in it: which record it is, the customer's own words say.
  v.object({ type: v.literal('statement'), month: MonthSchema, day: v.optional(DaySchema) }),
]);
export type Concern = v.InferOutput<typeof ConcernSchema>;
/** What the members of an address name; null where that is nothing one could complain about. */
export function concernIn(named: object): Concern | null {
  const parsed = v.safeParse(ConcernSchema, named);
  return parsed.success ? parsed.output : null;
}
/** The same as both sides read it; `amount` in fen where it is about money. */
export const ConcernViewSchema = v.object({ concern: ConcernSchema, name: LocalTextSchema, amount: v.nullable(FenSchema) });
export type ConcernView = v.InferOutput<typeof ConcernViewSchema>;

/**
 * `waiting`: for the operator's reply. `answered`: a proposal waits for the customer (S60). `in-progress`: the operator has said how far it
 * is (S61). `closed`: by the customer, and by nobody else.
 */
export const ComplaintStateSchema = v.picklist(['waiting', 'answered', 'in-progress', 'closed']);
export type ComplaintState = v.InferOutput<typeof ComplaintStateSchema>;

/** One step of its course. `missed`: the moment of the first reply went by without one. */
export const ComplaintEventSchema = v.variant('kind', [
  v.object({ kind: v.picklist(['received', 'missed', 'accepted', 'closed']), at: InstantSchema }),
  v.object({ kind: v.picklist(['progress', 'proposal']), at: InstantSchema, text: LocalTextSchema }),
  v.object({ kind: v.literal('rejected'), at: InstantSchema, words: v.nullable(v.string()) }),
]);
export type ComplaintEvent = v.InferOutput<typeof ComplaintEventSchema>;

const SUMMARY = {
  id: v.string(),
  /** Of the slip. */
  number: v.string(),
  kind: ComplaintKindSchema,
  subject: ComplaintSubjectSchema,
  state: ComplaintStateSchema,
  createdAt: InstantSchema,
  firstReplyDueAt: InstantSchema,
  /** The first reply came late, or has not come in time. */
  isLate: v.boolean(),
};
/** A complaint or suggestion, and its course, oldest first. */
export const ComplaintSchema = v.object({
  ...SUMMARY,
  asOf: InstantSchema,
  maskedNumber: v.string(),
  text: v.string(),
  concern: v.nullable(ConcernViewSchema),
  /** By when the operator speaks next; null where it is the customer's turn. */
  nextReplyBy: v.nullable(InstantSchema),
  events: v.array(ComplaintEventSchema),
});
export type Complaint = v.InferOutput<typeof ComplaintSchema>;

/** All of the customer's, newest first. */
export const ComplaintListSchema = v.object({ asOf: InstantSchema, maskedNumber: v.string(), complaints: v.array(v.object(SUMMARY)) });
export type ComplaintList = v.InferOutput<typeof ComplaintListSchema>;

/** What was written, without white space around it, and neither too short to be understood nor too long to be read. */
const WordsSchema = v.pipe(
  v.string(),
  v.maxLength(MOST_CHARACTERS),
  v.transform((text) => text.trim()),
  v.check((text) => text.length >= LEAST_CHARACTERS, 'too short'),
);
const ComplaintParam = v.object({ complaint: v.string() });

/** What a complaint would be about, as it stands: read before anything is written. */
export const getConcern = endpoint({
  id: 'getConcern',
  method: 'GET',
  path: '/api/complaint-concern',
  summary: 'What a complaint would be about',
  access: 'session',
  query: v.object({
    type: v.string(),
    month: v.optional(v.string()),
    day: v.optional(v.string()),
    key: v.optional(v.string()),
    order: v.optional(v.string()),
    message: v.optional(v.string()),
  }),
  status: 200,
  response: ConcernViewSchema,
  problems: ['password-change-required', 'not-found'],
});
export const createComplaint = endpoint({
  id: 'createComplaint',
  method: 'POST',
  path: '/api/complaints',
  summary: 'Complain, or suggest something',
  tmf: 'TMF621 troubleTicket',
  access: 'session',
  body: v.object({ kind: ComplaintKindSchema, subject: ComplaintSubjectSchema, text: WordsSchema, concern: v.nullable(ConcernSchema) }),
  status: 201,
  response: ComplaintSchema,
  problems: ['password-change-required', 'not-found'],
});
export const listComplaints = endpoint({
  id: 'listComplaints',
  method: 'GET',
  path: '/api/complaints',
  summary: 'Complaints and suggestions',
  tmf: 'TMF621 troubleTicket',
  access: 'session',
  status: 200,
  response: ComplaintListSchema,
  problems: ['password-change-required'],
});
export const getComplaint = endpoint({
  id: 'getComplaint',
  method: 'GET',
  path: '/api/complaints/:complaint',
  summary: 'One of them, and its course',
  tmf: 'TMF621 troubleTicket',
  access: 'session',
  params: ComplaintParam,
  status: 200,
  response: ComplaintSchema,
  problems: ['password-change-required', 'not-found'],
});
/** Takes the proposal, which closes the matter, or turns it down, which has it looked at again (S60, S61). */
export const answerProposal = endpoint({
  id: 'answerProposal',
  method: 'POST',
  path: '/api/complaints/:complaint/answer',
  summary: 'Accept or reject the proposal',
  tmf: 'TMF621 troubleTicket',
  access: 'session',
  params: ComplaintParam,
  body: v.variant('answer', [
    v.object({ answer: v.literal('accept') }),
    v.object({ answer: v.literal('reject'), words: v.nullable(v.pipe(v.string(), v.maxLength(MOST_CHARACTERS))) }),
  ]),
  status: 200,
  response: ComplaintSchema,
  problems: ['password-change-required', 'not-found', 'complaint-not-answered'],
});
/** Ends the matter: the customer's to do, at any time, and nobody else's. */
export const closeComplaint = endpoint({
  id: 'closeComplaint',
  method: 'POST',
  path: '/api/complaints/:complaint/closing',
  summary: 'End the matter',
  tmf: 'TMF621 troubleTicket',
  access: 'session',
  params: ComplaintParam,
  body: v.object({}),
  status: 200,
  response: ComplaintSchema,
  problems: ['password-change-required', 'not-found'],
});

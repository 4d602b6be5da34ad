import * as v from 'valibot';
import { CountSchema, FenSchema, InstantSchema, MonthSchema } from '#contract/core/common.ts';
import { endpoint } from '#contract/core/endpoint.ts';

/** How a customer stands with what was promised to all. */
export const OwnCommitmentsSchema = v.object({
  /** Charges asked back: those that wait for the customer's choice, those a person decides on, those paid back, and how much that was. */
  refunds: v.object({ granted: CountSchema, deciding: CountSchema, paid: CountSchema, total: FenSchema }),
  /** The last reminder and whether its SMS arrived; null before the first. */
  lastReminder: v.nullable(v.object({ at: InstantSchema, hasArrived: v.boolean() })),
  /** Bills that can be looked up now, the first and the last of them; null for a number that is given none by rule (S37). */
  bills: v.nullable(v.object({ count: CountSchema, first: v.nullable(MonthSchema), last: v.nullable(MonthSchema) })),
  /** Services the customer has, and those of them without a record of consent. */
  services: v.object({ count: CountSchema, notConsented: CountSchema }),
  /** Complaints that wait for their first reply, those of them for longer than promised, the earliest moment by which one was or is due; those that wait for the customer, and those in work. */
  complaints: v.object({ waiting: CountSchema, late: CountSchema, nextReplyDueAt: v.nullable(InstantSchema), answered: CountSchema, inProgress: CountSchema }),
});
export type OwnCommitments = v.InferOutput<typeof OwnCommitmentsSchema>;

/** How matters stand with the commitments; `own` is null for whoever is not signed in, or still has the initial password, with which no figures are shown. */
export const CommitmentsSchema = v.object({ asOf: InstantSchema, isSignedIn: v.boolean(), own: v.nullable(OwnCommitmentsSchema) });
export type Commitments = v.InferOutput<typeof CommitmentsSchema>;

export const getCommitments = endpoint({
  id: 'getCommitments',
  method: 'GET',
  path: '/api/commitments',
  summary: 'How matters stand with the commitments; a signed-in customer sees how they stand',
  access: 'anyone',
  status: 200,
  response: CommitmentsSchema,
  problems: [],
});

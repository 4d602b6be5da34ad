import * as v from 'valibot';
import { DaySchema, FenSchema, InstantSchema } from '#contract/core/common.ts';
import { endpoint } from '#contract/core/endpoint.ts';

/** What a reminder line may be set to, in fen: low enough that nobody is told all the time, high enough to top up in time (S30). */
export const THRESHOLDS = [500, 1000, 2000, 3000, 5000] as const;

/** The monthly message about information fees (S41 to S47). It is a service of its own: it is begun and ended by an order. */
export const FeeReminderSchema = v.object({
  service: v.string(),
  /** `begins`: ordered, and sent from the next month on. Cancelled, it is off at once. */
  state: v.picklist(['off', 'begins', 'on']),
  /** The day on which the next one is sent; null where none will be. */
  nextOn: v.nullable(DaySchema),
});

/**
 * How far the operator is with the monthly message: not yet to be spoken of, spoken of and not yet to be had, or there for everybody (S42).
 */
export const FeeReminderStageSchema = v.picklist(['hidden', 'announced', 'live']);
export type FeeReminderStage = v.InferOutput<typeof FeeReminderStageSchema>;

/** What the customer is reminded of. */
export const RemindersSchema = v.object({
  asOf: InstantSchema,
  maskedNumber: v.string(),
  /** Told once the balance is down to it; null for a postpaid number, which has none. */
  threshold: v.nullable(FenSchema),
  feeReminderStage: FeeReminderStageSchema,
  /** Null where it is not on offer (S45), or not yet, and this customer has none (S42). */
  feeReminder: v.nullable(FeeReminderSchema),
});
export type Reminders = v.InferOutput<typeof RemindersSchema>;

export const getReminders = endpoint({
  id: 'getReminders',
  method: 'GET',
  path: '/api/reminders',
  summary: 'What the customer is reminded of',
  access: 'session',
  status: 200,
  response: RemindersSchema,
  problems: ['password-change-required'],
});
/** Sets the reminder line, at once. `malformed-request` for any other amount, and for a postpaid number. */
export const setThreshold = endpoint({
  id: 'setThreshold',
  method: 'POST',
  path: '/api/reminders/threshold',
  summary: 'Set the reminder line of the balance',
  access: 'session',
  body: v.object({ threshold: v.picklist(THRESHOLDS) }),
  status: 200,
  response: RemindersSchema,
  problems: ['password-change-required'],
});

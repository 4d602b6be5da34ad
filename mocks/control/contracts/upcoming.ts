import * as v from 'valibot';
import { FenSchema, InstantSchema, LocalTextSchema } from '#contract/core/common.ts';
import { endpoint } from '#contract/core/endpoint.ts';

/** Something that time will do: which job, to whom, when, what it moves and what it says. */
export const UpcomingEventSchema = v.object({
  at: InstantSchema,
  persona: v.string(),
  job: v.string(),
  /** What it takes from the account or puts into it, in fen; null where it moves nothing. */
  amount: v.nullable(FenSchema),
  /** SMS it sends, in order. */
  messages: v.array(v.string()),
});
export type UpcomingEvent = v.InferOutput<typeof UpcomingEventSchema>;

/** What a jump of the clock will do on the way, worked out on copies: nothing has happened. */
export const listUpcoming = endpoint({
  id: 'listUpcoming',
  method: 'GET',
  path: '/__operator/upcoming',
  summary: 'What will happen on the way to a moment',
  access: 'public',
  query: v.object({ to: InstantSchema, persona: v.optional(v.string()) }),
  status: 200,
  response: v.object({ asOf: InstantSchema, to: InstantSchema, events: v.array(UpcomingEventSchema), isCut: v.boolean() }),
  problems: ['not-found'],
});

/** Moments that the clock can be sent to by name, each a customer's own (O6). */
export const CLOCK_EVENTS = [
  'month-close',
  'day-before-suspension',
  'day-before-lapse',
  'trial-end',
  'fee-reminder',
  'points-lapse',
  'first-reply-due',
  'code-expiry',
  'session-expiry',
] as const;
export type ClockEvent = (typeof CLOCK_EVENTS)[number];

/** A named event as it stands for a persona, or for whoever has it first. */
export const ClockEventSchema = v.object({
  event: v.picklist(CLOCK_EVENTS),
  name: LocalTextSchema,
  /** When; null where there is none ahead, and `why` then says so. */
  at: v.nullable(InstantSchema),
  why: v.nullable(LocalTextSchema),
  /** Everybody who has it ahead, soonest first. */
  personas: v.array(v.string()),
  /** Whom the 24 hours before something have begun for: no jump is needed. */
  underWay: v.array(v.string()),
});
export type ClockEventView = v.InferOutput<typeof ClockEventSchema>;

/** Where `setClock` would lead by name. */
export const listClockEvents = endpoint({
  id: 'listClockEvents',
  method: 'GET',
  path: '/__operator/clock-events',
  summary: 'Moments to jump to by name',
  access: 'public',
  query: v.object({ persona: v.optional(v.string()) }),
  status: 200,
  response: v.object({ asOf: InstantSchema, events: v.array(ClockEventSchema) }),
  problems: ['not-found'],
});

/** What a tester looks at: `CONTROL_ENDPOINTS` has them. */
export const OBSERVING_ENDPOINTS = [listUpcoming, listClockEvents] as const;

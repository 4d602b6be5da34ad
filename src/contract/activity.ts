import * as v from 'valibot';
import { InstantSchema, LocalTextSchema } from './core/common.ts';
import { endpoint } from './core/endpoint.ts';
import { ChannelSchema } from './orders.ts';
import { DeviceSchema } from './sessions.ts';

/** Entries that are kept of what is not kept elsewhere: sign-ins, statements opened, passwords set. */
export const ACTIVITY_KEPT = 100;

/** What was done. `statements`: a second proof opened them. */
export const ActivityKindSchema = v.picklist(['sign-in', 'statements', 'password', 'order', 'payment', 'top-up', 'complaint', 'refund']);
export type ActivityKind = v.InferOutput<typeof ActivityKindSchema>;

/** One thing that was done with the number: when, by which channel, on what device where that is known, about what, and the id under which it is found again. */
export const ActivitySchema = v.object({
  at: InstantSchema,
  kind: ActivityKindSchema,
  channel: ChannelSchema,
  device: v.nullable(DeviceSchema),
  name: v.nullable(LocalTextSchema),
  id: v.nullable(v.string()),
});
export type Activity = v.InferOutput<typeof ActivitySchema>;

/** What was done with the number in the last months, newest first. */
export const ActivityListSchema = v.object({ asOf: InstantSchema, maskedNumber: v.string(), activity: v.array(ActivitySchema) });
export type ActivityList = v.InferOutput<typeof ActivityListSchema>;

export const listActivity = endpoint({
  id: 'listActivity',
  method: 'GET',
  path: '/api/activity',
  summary: 'What was done with the number',
  access: 'session',
  status: 200,
  response: ActivityListSchema,
  problems: ['password-change-required'],
});

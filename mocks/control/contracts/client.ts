import * as v from 'valibot';
import { InstantSchema } from '#contract/core/common.ts';
import { endpoint } from '#contract/core/endpoint.ts';

/** An SMS, and whose phone it has arrived at. */
export const ArrivedSmsSchema = v.object({ persona: v.string(), at: InstantSchema, text: v.string() });
export type ArrivedSms = v.InferOutput<typeof ArrivedSmsSchema>;

/** Who the client is that asks: what a tester wants to know on any screen. Asking keeps no session awake. */
export const getClient = endpoint({
  id: 'getClient',
  method: 'GET',
  path: '/__operator/client',
  summary: 'Who this client is, and what their phone got last',
  access: 'public',
  status: 200,
  /** `persona`: who is signed in; null for nobody. `sms`: the newest to them, and while nobody is signed in the newest to anybody; null for none. */
  response: v.object({ persona: v.nullable(v.string()), sms: v.nullable(ArrivedSmsSchema) }),
  problems: [],
});

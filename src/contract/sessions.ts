import * as v from 'valibot';
import { InstantSchema } from './core/common.ts';
import { endpoint } from './core/endpoint.ts';
import { ChannelSchema } from './orders.ts';

/** Sign-ins of a number at once (D28); another one ends the one not used for the longest. */
export const SESSIONS_AT_ONCE = 10;

export const PLATFORMS = ['android', 'harmony', 'ios', 'windows', 'mac', 'linux', 'other'] as const;
export const BROWSERS = ['wechat', 'edge', 'firefox', 'chrome', 'safari', 'other'] as const;
/** What somebody signed in with, as coarse as it is of use to its owner: nothing that would tell two of a kind apart. */
export const DeviceSchema = v.object({ platform: v.picklist(PLATFORMS), browser: v.picklist(BROWSERS) });
export type Device = v.InferOutput<typeof DeviceSchema>;

/** One sign-in that still runs. `id` names it and opens nothing: it is not the session of the cookie. */
export const SignedInDeviceSchema = v.object({
  id: v.string(),
  device: DeviceSchema,
  channel: ChannelSchema,
  since: InstantSchema,
  lastSeen: InstantSchema,
  isThisOne: v.boolean(),
});
export type SignedInDevice = v.InferOutput<typeof SignedInDeviceSchema>;

/** Where one is signed in: this device first, then the one used last (D28). */
export const SessionListSchema = v.object({ asOf: InstantSchema, sessions: v.array(SignedInDeviceSchema) });
export type SessionList = v.InferOutput<typeof SessionListSchema>;

export const listSessions = endpoint({
  id: 'listSessions',
  method: 'GET',
  path: '/api/sessions',
  summary: 'Where the customer is signed in',
  access: 'session',
  status: 200,
  response: SessionListSchema,
  problems: ['password-change-required'],
});
/** Answers with where one is still signed in, so that whoever asked sees what came of it. */
export const endSession = endpoint({
  id: 'endSession',
  method: 'DELETE',
  path: '/api/sessions/:session',
  summary: 'Sign out another device',
  access: 'session',
  params: v.object({ session: v.string() }),
  status: 200,
  response: SessionListSchema,
  problems: ['password-change-required', 'not-found'],
});
export const endOtherSessions = endpoint({
  id: 'endOtherSessions',
  method: 'DELETE',
  path: '/api/sessions',
  summary: 'Sign out every other device',
  access: 'session',
  status: 200,
  response: SessionListSchema,
  problems: ['password-change-required'],
});

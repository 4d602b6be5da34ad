import * as v from 'valibot';
import { InstantSchema } from '#contract/core/common.ts';
import { endpoint } from '#contract/core/endpoint.ts';

/** How long the code of a hand-off is shown on a terminal, and good, in seconds (K8). */
export const HAND_OFF_SECONDS = 60;

/** An address of the product with what it names: nothing of another site, and nothing that would have to be escaped. */
export const HandOffAddressSchema = v.pipe(v.string(), v.maxLength(200), v.regex(/^\/(?![/.])[\w./~=&%?-]*$/));

/** A code to be scanned within `expiresAt`, once. It opens nothing: whoever scans it signs in on their own phone. */
export const HandOffSchema = v.object({ id: v.string(), asOf: InstantSchema, expiresAt: InstantSchema });
export type HandOff = v.InferOutput<typeof HandOffSchema>;

/** `open`: was scanned, the phone goes on. `over`: too late, used before, the visit has ended, or there never was one. */
export const HandOffStateSchema = v.object({ state: v.picklist(['waiting', 'open', 'over']) });
export type HandOffState = v.InferOutput<typeof HandOffStateSchema>['state'];

export const createHandOff = endpoint({
  id: 'createHandOff',
  method: 'POST',
  path: '/api/hand-offs',
  summary: 'Take what a terminal shows to one’s own phone',
  access: 'anyone',
  body: v.object({ address: HandOffAddressSchema }),
  status: 201,
  response: HandOffSchema,
  problems: [],
});
export const getHandOff = endpoint({
  id: 'getHandOff',
  method: 'GET',
  path: '/api/hand-offs/:handOff',
  summary: 'Whether a hand-off was scanned',
  access: 'public',
  params: v.object({ handOff: v.string() }),
  status: 200,
  response: HandOffStateSchema,
  problems: [],
});
export const openHandOff = endpoint({
  id: 'openHandOff',
  method: 'POST',
  path: '/api/hand-offs/:handOff/opening',
  summary: 'Go on with it here',
  access: 'public',
  params: v.object({ handOff: v.string() }),
  status: 200,
  response: v.object({ address: HandOffAddressSchema }),
  problems: ['hand-off-over'],
});

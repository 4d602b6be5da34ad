import * as v from 'valibot';
import { endpoint } from '#contract/core/endpoint.ts';

/** A device remembers a number for this long after it was last signed in with there, in days. */
export const REMEMBERED_DAYS = 180;
/** Devices that may remember the same number at once; one more, and the one longest ago forgets it. */
export const DEVICES_THAT_REMEMBER = 10;

/** The number this device may leave out at sign-in, masked; null where it remembers none. */
export const RememberedNumberSchema = v.object({ maskedNumber: v.nullable(v.string()) });

/** The cookie names the number for the sign-in form and opens nothing (docs/decisions/0023). */
export const getRememberedNumber = endpoint({
  id: 'getRememberedNumber',
  method: 'GET',
  path: '/api/session/remembered-number',
  summary: 'The number this device remembers, masked',
  access: 'public',
  status: 200,
  response: RememberedNumberSchema,
  problems: [],
});
/** Answers with what is remembered now, so that whoever asked sees what came of it. */
export const forgetNumber = endpoint({
  id: 'forgetNumber',
  method: 'DELETE',
  path: '/api/session/remembered-number',
  summary: 'Forget the number on this device',
  access: 'public',
  status: 200,
  response: RememberedNumberSchema,
  problems: [],
});

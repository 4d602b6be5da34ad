import * as v from 'valibot';
import { MsisdnSchema, PukSchema } from '#contract/core/common.ts';
import { endpoint } from '#contract/core/endpoint.ts';
import { readIdTail } from '#lib/typed.ts';
import { typedText } from '#contract/core/typed-text.ts';
import { NUMBER_LEFT, SessionSchema } from './session.ts';

/** Characters of the end of an identity card's number: digits, the last may be an X. */
export const ID_TAIL_LENGTH = 6;

/** The end of an identity card's number, as it is read. */
export const ID_TAIL = new RegExp(`^\\d{${ID_TAIL_LENGTH - 1}}[\\dX]$`);

export const PukSignInSchema = v.object({ msisdn: MsisdnSchema, puk: PukSchema, idTail: typedText(readIdTail, ID_TAIL) });
export type PukSignIn = v.InferOutput<typeof PukSignInSchema>;

/** The way in that nobody else can close: for a line that receives no SMS, a phone that is lost, a password that has to wait. Both are judged together. */
export const signInWithPuk = endpoint({
  id: 'signInWithPuk',
  method: 'POST',
  path: '/api/session/puk',
  summary: 'Sign in with the PUK code of the SIM card and the end of the ID number',
  access: 'public',
  body: PukSignInSchema,
  status: 201,
  response: SessionSchema,
  // Sent again when the session it had opened is over by now.
  problems: ['puk-wrong', 'session-expired', ...NUMBER_LEFT],
});

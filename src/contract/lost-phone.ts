import * as v from 'valibot';
import { InstantSchema, MsisdnSchema, ServicePasswordSchema } from '#contract/core/common.ts';
import { endpoint } from '#contract/core/endpoint.ts';
import { TermsSchema } from './orders.ts';
import { PukSignInSchema } from './puk-sign-in.ts';
import { NUMBER_LEFT, SessionSchema } from './session.ts';

/** What reporting a lost phone signs: the same for everybody, so that it is seen before signing in. */
export const LostPhoneSchema = v.object({ asOf: InstantSchema, terms: TermsSchema });
export type LostPhone = v.InferOutput<typeof LostPhoneSchema>;

export const getLostPhone = endpoint({
  id: 'getLostPhone',
  method: 'GET',
  path: '/api/lost-phone',
  summary: 'What reporting a lost phone would sign',
  access: 'public',
  status: 200,
  response: LostPhoneSchema,
  problems: [],
});

/** `version`: of the terms that were seen. */
export const LostPhoneReportSchema = v.variant('method', [
  v.object({ method: v.literal('puk'), version: v.string(), ...PukSignInSchema.entries }),
  v.object({ method: v.literal('service-password'), version: v.string(), msisdn: MsisdnSchema, servicePassword: ServicePasswordSchema }),
]);
export type LostPhoneReport = v.InferOutput<typeof LostPhoneReportSchema>;

/** `order`: the order that has suspended the line, by this report or an earlier one; null where something was in the way of it, which the terms then say. */
export const LostPhoneReportedSchema = v.object({ session: SessionSchema, order: v.nullable(v.string()) });
export type LostPhoneReported = v.InferOutput<typeof LostPhoneReportedSchema>;

/** Without the phone nothing can be sent to it: what signs in is the second confirmation as well. */
export const reportLostPhone = endpoint({
  id: 'reportLostPhone',
  method: 'POST',
  path: '/api/lost-phone',
  summary: 'Sign in and report the phone lost',
  access: 'public',
  body: LostPhoneReportSchema,
  status: 201,
  response: LostPhoneReportedSchema,
  // `session-expired`: sent again when the session it had opened is over by now.
  problems: ['puk-wrong', 'wrong-credentials', 'password-locked', 'session-expired', ...NUMBER_LEFT],
});

import * as v from 'valibot';
import { InstantSchema, MsisdnSchema, PukSchema, ServicePasswordSchema, SmsCodeSchema } from '#contract/core/common.ts';
import { endpoint } from '#contract/core/endpoint.ts';

/** Wrong service passwords in 24 h that are borne; from the last of them on one waits, ever longer (D2). */
export const PASSWORD_ATTEMPTS = 3;
/** Wrong tries before an SMS code is void. */
export const CODE_ATTEMPTS = 3;
/** Life of an SMS code, in seconds. */
export const CODE_LIFE_SECONDS = 300;
/** Pause before another code may be asked for, in seconds. */
export const CODE_PAUSE_SECONDS = 60;
/** A session without a request for this long ends (D16), in seconds. */
export const SESSION_IDLE_SECONDS = 15 * 60;
/** A session never lives longer, in seconds. */
export const SESSION_MAX_SECONDS = 12 * 3600;
/** Life of a step-up grant, in seconds (D5). */
export const GRANT_LIFE_SECONDS = 600;

export const SessionSchema = v.object({
  maskedNumber: v.string(),
  maskedName: v.string(),
  /** The service password is still the initial one and must be changed before anything else is shown. */
  mustChangePassword: v.boolean(),
  expiresAt: InstantSchema,
});
export type Session = v.InferOutput<typeof SessionSchema>;

/** Where a code went and how long it lives; the same for numbers that do not exist (equal answers, D17). */
export const CodeSentSchema = v.object({ sentTo: v.string(), expiresAt: InstantSchema, resendAt: InstantSchema });
export type CodeSent = v.InferOutput<typeof CodeSentSchema>;

/** Whose sign-in it is: left out, the number this device remembers. `remember`: this device is to remember it from now on. */
const WHO = { msisdn: v.optional(MsisdnSchema), remember: v.optional(v.boolean()) };
export const SignInSchema = v.variant('method', [
  v.object({ ...WHO, method: v.literal('service-password'), servicePassword: ServicePasswordSchema }),
  v.object({ ...WHO, method: v.literal('sms-code'), code: SmsCodeSchema }),
]);
export type SignIn = v.InferOutput<typeof SignInSchema>;

/** What becomes of a number that is nobody’s any more, told to whoever proves that it was theirs (D31). */
export const NUMBER_LEFT = ['number-closed', 'number-changed'] as const;

export const signIn = endpoint({
  id: 'signIn',
  method: 'POST',
  path: '/api/session',
  summary: 'Sign in with the service password or an SMS code',
  access: 'public',
  body: SignInSchema,
  status: 201,
  response: SessionSchema,
  // `session-expired`: sent again when the session it had opened is over by now.
  problems: ['wrong-credentials', 'code-wrong', 'code-expired', 'password-locked', 'session-expired', ...NUMBER_LEFT],
});
export const sendSignInCode = endpoint({
  id: 'sendSignInCode',
  method: 'POST',
  path: '/api/session/codes',
  summary: 'Send a sign-in code by SMS',
  access: 'public',
  body: v.object({ msisdn: v.optional(MsisdnSchema) }),
  status: 202,
  response: CodeSentSchema,
  problems: [],
});
export const getSession = endpoint({
  id: 'getSession',
  method: 'GET',
  path: '/api/session',
  summary: 'Who is signed in',
  access: 'session',
  status: 200,
  response: SessionSchema,
  problems: [],
});
export const signOut = endpoint({
  id: 'signOut',
  method: 'DELETE',
  path: '/api/session',
  summary: 'Sign out, on the server',
  access: 'public',
  status: 204,
  problems: [],
});

/** What a second proof opens; one grant opens one purpose. */
export const StepUpPurposeSchema = v.picklist(['statements']);
export type StepUpPurpose = v.InferOutput<typeof StepUpPurposeSchema>;

export const GrantSchema = v.object({ purpose: StepUpPurposeSchema, expiresAt: InstantSchema });
export type Grant = v.InferOutput<typeof GrantSchema>;

export const sendStepUpCode = endpoint({
  id: 'sendStepUpCode',
  method: 'POST',
  path: '/api/step-up/codes',
  summary: 'Send the code of a second proof',
  access: 'session',
  body: v.object({ purpose: StepUpPurposeSchema }),
  status: 202,
  response: CodeSentSchema,
  problems: ['statement-needs-real-name', 'statement-not-in-region', 'step-up-required'],
});
export const stepUp = endpoint({
  id: 'stepUp',
  method: 'POST',
  path: '/api/step-up',
  summary: 'Give the second proof that the session says is on offer',
  access: 'session',
  body: v.variant('method', [
    v.object({ method: v.literal('sms-code'), purpose: StepUpPurposeSchema, code: SmsCodeSchema }),
    v.object({ method: v.literal('service-password'), purpose: StepUpPurposeSchema, servicePassword: ServicePasswordSchema }),
    v.object({ method: v.literal('puk'), purpose: StepUpPurposeSchema, puk: PukSchema }),
  ]),
  status: 201,
  response: GrantSchema,
  problems: ['code-wrong', 'code-expired', 'wrong-credentials', 'puk-wrong', 'password-locked', 'step-up-required', 'statement-needs-real-name', 'statement-not-in-region'],
});

import * as v from 'valibot';
import { CountSchema, InstantSchema, MsisdnSchema, PukSchema, ServicePasswordSchema, SmsCodeSchema } from '#contract/core/common.ts';
import { endpoint } from '#contract/core/endpoint.ts';
import { CodeSentSchema, NUMBER_LEFT } from './session.ts';

/** Why a new service password is too easily guessed: the `reason` of `password-weak`. Those after the fourth only the operator can tell. */
export const PASSWORD_WEAKNESSES = ['initial', 'repeats', 'run', 'keypad', 'own-number', 'birthday', 'id-tail', 'same'] as const;
export type PasswordWeakness = (typeof PASSWORD_WEAKNESSES)[number];

/** Whether a problem's reason is one of them. */
export function isPasswordWeakness(reason: string | undefined): reason is PasswordWeakness {
  return PASSWORD_WEAKNESSES.some((known) => known === reason);
}

/** When the service password was changed, and how many sessions of the number ended with it, the caller's own not counted. */
export const PasswordChangedSchema = v.object({ changedAt: InstantSchema, sessionsEnded: CountSchema });
export type PasswordChanged = v.InferOutput<typeof PasswordChangedSchema>;

/** The old password first, then the new one (S70); open while the initial password is in force. The session goes on under a new id. */
export const changePassword = endpoint({
  id: 'changePassword',
  method: 'POST',
  path: '/api/password',
  summary: 'Change the service password: the old one, then the new one',
  access: 'session',
  body: v.object({ oldPassword: ServicePasswordSchema, newPassword: ServicePasswordSchema }),
  status: 201,
  response: PasswordChangedSchema,
  problems: ['wrong-credentials', 'password-locked', 'password-weak'],
});
export const sendResetCode = endpoint({
  id: 'sendResetCode',
  method: 'POST',
  path: '/api/password/reset-codes',
  summary: 'Send the code for a forgotten service password by SMS',
  access: 'public',
  body: v.object({ msisdn: MsisdnSchema }),
  status: 202,
  response: CodeSentSchema,
  problems: [],
});
/** Code and PUK are judged together and refused with one answer, the same for a number that does not exist (D17). Every session of the number ends. */
export const resetPassword = endpoint({
  id: 'resetPassword',
  method: 'POST',
  path: '/api/password/reset',
  summary: 'Set a new service password with an SMS code and the PUK code of the SIM card',
  access: 'public',
  body: v.object({ msisdn: MsisdnSchema, code: SmsCodeSchema, puk: PukSchema, newPassword: ServicePasswordSchema }),
  status: 201,
  response: PasswordChangedSchema,
  problems: ['reset-proof-wrong', 'password-weak', ...NUMBER_LEFT],
});

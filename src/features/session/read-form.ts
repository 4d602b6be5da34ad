import * as v from 'valibot';
import { MsisdnSchema } from '#contract/core/common.ts';
import { SignInSchema, type SignIn } from '#contract/session.ts';
import type { Msisdn } from '#lib/msisdn.ts';
import { readCode, readMsisdn, readPassword } from '#lib/typed.ts';
import type { SignInInput } from './sign-in-view.tsx';

/** Inputs that need something, and whether it is missing or wrong. */
export type WrongInputs = Partial<Record<SignInInput, 'missing' | 'wrong'>>;

/** What was typed, judged by the contract's own schema: what to send, or which inputs are missing or wrong. */
export type ReadForm<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly wrong: WrongInputs };

const text = (form: FormData, name: SignInInput) => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

/** The number typed; undefined for the one this device remembers, which stands there masked and is not sent. */
function number(form: FormData) {
  const typed = text(form, 'msisdn');
  return typed.includes('*') ? undefined : readMsisdn(typed);
}

/** Reads the sign-in form. */
export function readForm(form: FormData): ReadForm<SignIn> {
  const typed = {
    msisdn: number(form),
    remember: form.has('remember') || undefined,
    method: text(form, 'method'),
    servicePassword: readPassword(text(form, 'servicePassword')),
    code: readCode(text(form, 'code')),
  };
  const parsed = v.safeParse(SignInSchema, typed);
  if (parsed.success) return { ok: true, value: parsed.output };
  const wrong: WrongInputs = {};
  for (const issue of parsed.issues) {
    const name = v.getDotPath(issue) as SignInInput; // a member of `typed` that is wrong, whose names are the inputs'
    wrong[name] = typed[name] === '' ? 'missing' : 'wrong';
  }
  return { ok: false, wrong };
}

/** Reads the number alone: a code is sent to it. */
export function readNumber(form: FormData): ReadForm<Msisdn | undefined> {
  const typed = number(form);
  const parsed = v.safeParse(v.optional(MsisdnSchema), typed);
  return parsed.success ? { ok: true, value: parsed.output } : { ok: false, wrong: { msisdn: typed === '' ? 'missing' : 'wrong' } };
}

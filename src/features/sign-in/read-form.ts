import * as v from 'valibot';
import { SignInSchema, type SignIn } from '#contract/session.ts';
import { readDigits, readMsisdn } from '#lib/msisdn.ts';
import type { SignInInput } from './sign-in-view.tsx';

/** What was typed, judged by the contract's own schema: what to send, or which inputs are missing or wrong. */
export type ReadForm = { readonly ok: true; readonly value: SignIn } | { readonly ok: false; readonly wrong: Partial<Record<SignInInput, 'missing' | 'wrong'>> };

const text = (form: FormData, name: SignInInput) => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

/** Reads the sign-in form; spaces, +86 and full-width figures are understood. */
export function readForm(form: FormData): ReadForm {
  const typed = {
    msisdn: readMsisdn(text(form, 'msisdn')),
    method: text(form, 'method'),
    servicePassword: readDigits(text(form, 'servicePassword')),
    code: readDigits(text(form, 'code')),
  };
  const parsed = v.safeParse(SignInSchema, typed);
  if (parsed.success) return { ok: true, value: parsed.output };
  const wrong: Partial<Record<SignInInput, 'missing' | 'wrong'>> = {};
  for (const issue of parsed.issues) {
    const name = v.getDotPath(issue) as SignInInput; // a member of `typed`, whose names are the inputs'
    wrong[name] = typed[name] === '' ? 'missing' : 'wrong';
  }
  return { ok: false, wrong };
}

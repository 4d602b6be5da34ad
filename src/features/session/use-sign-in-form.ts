import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type InputEvent, type RefObject, type SubmitEvent } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { signIn } from '#contract/session.ts';
import { KEYS } from '#data/keys.ts';
import { forgetCustomer } from '#data/query-client.ts';
import { useTyped } from '#data/use-typed.ts';
import { noteSignedIn } from '#data/wire/subject.ts';
import type { Trouble } from '#data/wire/trouble.ts';
import { useWrite } from '#data/wire/use-write.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths, routeOf, safeReturn } from '#lib/paths.ts';
import { focusOn } from '#parts/forms/focus.ts';
import { readForm, readNumber, type WrongInputs } from './read-form.ts';
import type { SignInInput } from './sign-in-view.tsx';
import { useSignInCode } from './use-sign-in-code.ts';

const TEXTS = {
  msisdn: { missing: 'numberMissing', wrong: 'numberWrong' },
  method: { missing: 'numberMissing', wrong: 'numberWrong' },
  servicePassword: { missing: 'passwordMissing', wrong: 'passwordWrong' },
  code: { missing: 'codeMissing', wrong: 'codeWrong' },
} as const satisfies Record<SignInInput, Record<'missing' | 'wrong', string>>;

/** Passwords and codes never stay after a refusal; the number does. */
function clearSecrets(form: HTMLFormElement | null): void {
  for (const input of form?.querySelectorAll<HTMLInputElement>('#servicePassword, #code') ?? []) input.value = '';
}

/** The form of sign-in. Its inputs keep their own text: somebody may have typed before the app was there. */
export interface SignInForm {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly errors: Partial<Record<SignInInput, string>>;
  readonly isSending: boolean;
  readonly trouble: Trouble | null;
  readonly isUnknown: boolean;
  readonly codeButton: { readonly label: string; readonly isBusy: boolean };
  readonly codeNote: string | undefined;
  /** The number typed earlier in this visit: whoever looks at the settings in between need not type it again. */
  readonly number: string | undefined;
  readonly onNumber: (event: InputEvent<HTMLInputElement>) => void;
  readonly onSubmit: (event: SubmitEvent<HTMLFormElement>) => void;
  readonly onSendCode: () => void;
}

/** @see SignInForm */
export function useSignInForm(): SignInForm {
  const { t } = useTranslation('session-more');
  const form = useRef<HTMLFormElement>(null);
  const [errors, setErrors] = useState<SignInForm['errors']>({});
  const { submit, isSending, trouble, isUnknown } = useWrite(signIn);
  const code = useSignInCode();
  const number = useTyped(KEYS.signInNumber);
  const client = useQueryClient();
  const navigate = useNavigate();
  const { search } = useLocation();

  const show = (wrong: WrongInputs) => {
    const inputs = Object.entries(wrong) as [SignInInput, 'missing' | 'wrong'][]; // keys of the record above
    setErrors(Object.fromEntries(inputs.map(([name, what]) => [name, t(TEXTS[name][what])])));
    focusOn(form.current, inputs.map(([name]) => `#${name}`).join());
  };
  const send = async (typed: FormData) => {
    const read = readForm(typed);
    if (!read.ok) return show(read.wrong);
    setErrors({});
    forgetCustomer(client);
    const session = await submit({ body: read.value });
    if (session === null) {
      number.keep(read.value.msisdn ?? '');
      clearSecrets(form.current);
      return void focusOn(form.current, read.value.method === 'sms-code' ? '#code' : '#servicePassword');
    }
    noteSignedIn();
    return navigate(session.mustChangePassword ? routeOf(paths.password()) : safeReturn(new URLSearchParams(search).get('to')), { replace: true });
  };
  return {
    form,
    errors,
    isSending,
    trouble: trouble ?? code.trouble,
    isUnknown,
    codeButton: { label: code.label, isBusy: code.isBusy },
    codeNote: code.note,
    number: number.kept || undefined,
    onNumber: ({ currentTarget }) => number.keep(currentTarget.value),
    onSubmit: (event) => {
      event.preventDefault();
      void send(new FormData(event.currentTarget));
    },
    onSendCode: () => {
      const read = readNumber(new FormData(form.current ?? undefined));
      if (!read.ok) return show(read.wrong);
      setErrors({});
      focusOn(form.current, '#code');
      void code.ask(read.value);
    },
  };
}

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import { useLocation, useNavigate } from 'react-router';
import { signIn } from '#contract/session.ts';
import { forgetCustomer } from '#data/query-client.ts';
import { useWrite } from '#data/wire/use-write.ts';
import { paths, routeOf, safeReturn } from '#lib/paths.ts';
import { ProblemNote } from '#parts/trouble/problem-note.tsx';
import { Say } from '#ui/notices/say.tsx';
import { readForm } from './read-form.ts';
import { SignInView, type SignInInput } from './sign-in-view.tsx';
import { useSignInCode } from './use-sign-in-code.ts';
import { whyHere } from './why-here.ts';

/** Passwords and codes never stay after a refusal; the number does. */
function clearSecrets(form: HTMLFormElement | null): void {
  for (const name of ['servicePassword', 'code'] as const) {
    const input = form?.elements.namedItem(name);
    if (input instanceof HTMLInputElement) input.value = '';
  }
}

/** Focus to the first input that needs something. */
function focusFirst(form: HTMLFormElement | null, names: readonly SignInInput[]): void {
  const input = names.map((name) => form?.elements.namedItem(name)).find((found) => found instanceof HTMLInputElement);
  if (input instanceof HTMLInputElement) input.focus();
}

/** The number typed so far, in memory only: whoever looks at the settings in between need not type it again. Gone once signed in. */
let typedNumber = '';

/** Sign-in. */
export function Component() {
  const { t } = useTranslation(['sign-in', 'sign-in-more', 'common']);
  const form = useRef<HTMLFormElement>(null);
  const [errors, setErrors] = useState<Partial<Record<SignInInput, string>>>({});
  const [isPasswordShown, setPasswordShown] = useState(false);
  const { submit, isSending, trouble, isUnknown } = useWrite(signIn);
  const code = useSignInCode();
  const client = useQueryClient();
  const navigate = useNavigate();
  const location = useLocation();
  const why = whyHere(location.state, location.search);

  const textOf = (name: SignInInput, what: 'missing' | 'wrong') => {
    const texts = {
      msisdn: ['numberMissing', 'numberWrong'],
      servicePassword: ['passwordMissing', 'passwordWrong'],
      code: ['codeMissing', 'codeWrong'],
      method: ['numberMissing', 'numberWrong'],
    } as const;
    return t(`sign-in-more:${texts[name][what === 'missing' ? 0 : 1]}`);
  };
  const show = (wrong: Partial<Record<SignInInput, 'missing' | 'wrong'>>) => {
    const entries = Object.entries(wrong) as [SignInInput, 'missing' | 'wrong'][]; // keys of the record above
    setErrors(Object.fromEntries(entries.map(([name, what]) => [name, textOf(name, what)])));
    focusFirst(form.current, ['msisdn', 'servicePassword', 'code'].filter((name) => name in wrong) as SignInInput[]); // filtered from the names above
  };

  const onSubmit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = readForm(new FormData(event.currentTarget));
    if (!read.ok) return show(read.wrong);
    setErrors({});
    forgetCustomer(client);
    const session = await submit({ body: read.value });
    if (session === null) {
      clearSecrets(form.current);
      return focusFirst(form.current, [read.value.method === 'sms-code' ? 'code' : 'servicePassword']);
    }
    typedNumber = '';
    await navigate(session.mustChangePassword ? routeOf(paths.password()) : safeReturn(new URLSearchParams(location.search).get('to')), { replace: true });
  };

  const onSendCode = () => {
    const typed = form.current ? new FormData(form.current) : new FormData();
    typed.set('method', 'sms-code');
    typed.set('code', '000000');
    const read = readForm(typed);
    if (!read.ok) return show(read.wrong);
    setErrors({});
    focusFirst(form.current, ['code']);
    void code.ask(read.value.msisdn);
  };

  useEffect(() => {
    const input = form.current?.elements.namedItem('msisdn');
    if (!(input instanceof HTMLInputElement)) return;
    input.value ||= typedNumber;
    const remember = () => {
      typedNumber = input.value;
    };
    input.addEventListener('input', remember);
    return () => input.removeEventListener('input', remember);
  }, []);
  useEffect(() => {
    document.title = t('common:titleOn', { title: t('title') });
  }, [t]);

  return (
    <SignInView
      t={t}
      form={form}
      errors={errors}
      isSending={isSending}
      isPasswordShown={isPasswordShown}
      codeButton={{ label: code.label, isBusy: code.isBusy }}
      codeNote={code.note}
      notice={
        <>
          {why && !trouble ? (
            <div role="status">
              <Say tone="grey">{t(`sign-in-more:${why}`)}</Say>
            </div>
          ) : null}
          <ProblemNote trouble={isSending ? null : (trouble ?? code.trouble)} />
          {isUnknown && !isSending ? (
            <div role="status">
              <Say tone="grey">{t('sign-in-more:unknownOutcome')}</Say>
            </div>
          ) : null}
        </>
      }
      onSubmit={(event) => void onSubmit(event)}
      onSendCode={onSendCode}
      onTogglePassword={() => setPasswordShown(!isPasswordShown)}
    />
  );
}

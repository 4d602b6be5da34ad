import { useRef, type SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import { sendResetCode } from '#contract/password.ts';
import { useResetPassword } from '#data/password.ts';
import type { Trouble } from '#data/wire/trouble.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { maskMsisdn } from '#lib/masks.ts';
import { paths, routeOf } from '#lib/paths.ts';
import { readMsisdn } from '#lib/typed.ts';
import { ProblemNote } from '#parts/trouble/problem-note.tsx';
import { signInState } from '#lib/sign-in-reason.ts';
import { focusOnceDrawn } from '#parts/forms/focus.ts';
import { useCodeByMessage } from '#parts/proof/use-code-by-message.ts';
import { Button, LinkButton } from '#ui/controls/button.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { Note } from '#ui/text/text.tsx';
import { NewPasswordFields } from './new-password-fields.tsx';
import { PasswordUnknown } from './password-unknown.tsx';
import { ProofFields } from './proof-fields.tsx';
import { useNewPassword } from './use-new-password.ts';
import { useResetProof } from './use-reset-proof.ts';
import { weaknessIn } from './weakness-in.ts';

const FORM = 'reset-password';

/** The forgotten password: code by SMS and PUK together, then the new one twice; success leads to sign-in (docs/decisions/0013). */
export function ResetPassword() {
  const { t } = useTranslation('password');
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const proof = useResetProof();
  const fresh = useNewPassword('');
  const { submit, isSending, trouble, isUnknown } = useResetPassword();
  const code = useCodeByMessage(sendResetCode, {
    first: t('sendCode'),
    again: t('resend'),
    sending: t('sendingCode'),
    wait: (seconds) => t('resendIn', { seconds }),
    sent: (number) => t('codeSent', { number }),
  });

  const ask = () => {
    const msisdn = proof.checkNumber();
    focusOnceDrawn(form, msisdn ? '#reset-code' : '[aria-invalid]');
    if (msisdn) void code.ask({ body: { msisdn } });
  };
  const onTrouble = (refusal: Trouble) => {
    if (refusal.leavesUnknown || refusal.kind === 'offline') return;
    const reason = weaknessIn(refusal);
    proof.clear();
    fresh.clear(reason);
    focusOnceDrawn(form, reason ? '#new-password' : '#reset-code');
  };
  const send = async () => {
    const given = proof.check();
    if (!given) return focusOnceDrawn(form, '[aria-invalid]');
    const changed = await submit({ body: { ...given, newPassword: fresh.password } }, onTrouble);
    if (changed !== null) await navigate(routeOf(paths.signIn()), { replace: true, state: signInState('passwordReset') });
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const isReady = [proof.check() !== null, fresh.check()].every(Boolean);
    if (isReady) void send();
    else focusOnceDrawn(form, '[aria-invalid]');
  };

  const number = maskMsisdn(readMsisdn(proof.typed.number));
  if (isUnknown) return <PasswordUnknown number={number} trouble={trouble} isSending={isSending} onRetry={() => void send()} />;
  const note = weaknessIn(trouble) ? null : (trouble ?? code.trouble);
  return (
    <>
      <form ref={form} id={FORM} noValidate onSubmit={onSubmit} aria-label={t('resetTitle')}>
        <Note>{t('resetLead')}</Note>
        <ProblemNote trouble={isSending ? null : note} />
        <ProofFields
          proof={proof}
          codeNote={code.note}
          codeButton={
            <LinkButton onClick={code.isBusy ? undefined : ask} aria-disabled={code.isBusy ? 'true' : undefined}>
              {code.label}
            </LinkButton>
          }
          isSending={isSending}
        />
        <NewPasswordFields value={fresh} isSending={isSending} />
      </form>
      <Foot>
        <Button type="submit" form={FORM} busy={isSending ? t('resetSending') : undefined}>
          {t('resetSubmit')}
        </Button>
      </Foot>
    </>
  );
}

import { useRef, useState, type SubmitEvent } from 'react';
import type { PasswordChanged } from '#contract/password.ts';
import { useChangePassword } from '#data/password.ts';
import { isProblem, type Trouble } from '#data/wire/trouble.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { PASSWORD_DIGITS } from '#lib/secret-digits.ts';
import { shortfallOf } from '#lib/shortfall.ts';
import { readPassword } from '#lib/typed.ts';
import { focusOnceDrawn } from '#parts/forms/focus.ts';
import { FormTrouble } from '#parts/forms/form-trouble.tsx';
import { useGoOn } from '#parts/forms/use-go-on.ts';
import { Button, TextLink } from '#ui/controls/button.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { Note, Title } from '#ui/text/text.tsx';
import { ChangedNote } from './changed-note.tsx';
import { NewPasswordFields, OldPasswordField } from './new-password-fields.tsx';
import { PasswordLocked } from './password-locked.tsx';
import { PasswordUnknown } from './password-unknown.tsx';
import { useNewPassword } from './use-new-password.ts';
import { weaknessIn } from './weakness-in.ts';

const FORM = 'change-password';

export interface ChangePasswordProps {
  /** Masked. */
  readonly number: string;
  readonly isInitial: boolean;
  /** Starts again with an empty form and another key. */
  readonly onAgain: () => void;
}

/** The old password, then the new one twice (S70). An initial password once changed leads on to the first screen, which was closed until then. */
export function ChangePassword({ number, isInitial, onAgain }: ChangePasswordProps) {
  const { t } = useTranslation('password');
  const goOn = useGoOn();
  const form = useRef<HTMLFormElement>(null);
  const [typedOld, setTypedOld] = useState('');
  const [oldWrong, setOldWrong] = useState<string>();
  const [changed, setChanged] = useState<PasswordChanged | null>(null);
  const old = readPassword(typedOld);
  const fresh = useNewPassword(old);
  const { submit, isSending, trouble, isUnknown } = useChangePassword();

  const checkOld = () => {
    const shortfall = shortfallOf(old, PASSWORD_DIGITS);
    setOldWrong(shortfall ? t(shortfall === 'missing' ? 'oldMissing' : 'short') : undefined);
    return shortfall === null;
  };
  const onTrouble = (refusal: Trouble) => {
    if (refusal.leavesUnknown || refusal.kind === 'offline') return;
    const reason = weaknessIn(refusal);
    setTypedOld('');
    fresh.clear(reason);
    if (isProblem(refusal, 'wrong-credentials')) setOldWrong(t('oldWrong', { attempts: String(refusal.problem?.attemptsLeft ?? 0) }));
    focusOnceDrawn(form, reason ? '#new-password' : '#old-password');
  };
  const send = async () => {
    const done = await submit({ body: { oldPassword: old, newPassword: fresh.password } }, onTrouble);
    if (done === null) return;
    setTypedOld('');
    fresh.clear();
    if (isInitial) await goOn(paths.home());
    else setChanged(done);
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const isReady = [checkOld(), fresh.check()].every(Boolean);
    if (isReady) void send();
    else focusOnceDrawn(form, '[aria-invalid]');
  };

  if (changed) return <ChangedNote changed={changed} />;
  if (isUnknown) return <PasswordUnknown number={number} trouble={trouble} isSending={isSending} onRetry={() => void send()} />;
  if (trouble && isProblem(trouble, 'password-locked')) return <PasswordLocked trouble={trouble} onAgain={onAgain} />;
  return (
    <>
      <form ref={form} id={FORM} noValidate onSubmit={onSubmit} aria-label={t('title')}>
        <Title>{t(isInitial ? 'mustChange' : 'change')}</Title>
        <Note>{t(isInitial ? 'why' : 'lead')}</Note>
        <FormTrouble trouble={isProblem(trouble, 'wrong-credentials') || weaknessIn(trouble) ? null : trouble} />
        <OldPasswordField
          label={t(isInitial ? 'initial' : 'old')}
          error={oldWrong}
          value={typedOld}
          onText={(text) => {
            setTypedOld(text);
            setOldWrong(undefined);
          }}
          isSending={isSending}
        />
        <TextLink href={paths.forgottenPassword()}>{t('forgotten')}</TextLink>
        <NewPasswordFields value={fresh} isSending={isSending} />
      </form>
      <Foot>
        <Button type="submit" form={FORM} busy={isSending ? t('sending') : undefined}>
          {t('submit')}
        </Button>
      </Foot>
    </>
  );
}

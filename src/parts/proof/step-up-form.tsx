import { useEffect, useRef, type ReactNode, type SubmitEvent } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import type { SecondProof } from '#contract/core/second-proof.ts';
import type { StepUpPurpose } from '#contract/session.ts';
import { readCode, readPuk } from '#lib/typed.ts';
import { Dial } from '#parts/formatting/dial.tsx';
import { Button, LinkButton } from '#ui/controls/button.tsx';
import { lock } from '#ui/text/icons.ts';
import { Message } from '#ui/notices/message.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { CodeField, PasswordField } from '#ui/controls/typed/secret-fields.tsx';
import { Note, Title } from '#ui/text/text.tsx';
import { FormTrouble } from '#parts/forms/form-trouble.tsx';
import { focusOn } from '#parts/forms/focus.ts';
import type { Secret } from '#parts/forms/use-secret.ts';
import styles from './step-up-form.module.css';
import type { StepUp } from './use-step-up.ts';

const WHY = { statements: 'whyStatements' } as const satisfies Record<StepUpPurpose, string>;

/** Ties the button at the foot of the screen to its form. */
const FORM = 'step-up';

function CodeInput({ step }: { readonly step: StepUp }) {
  const { t } = useTranslation('step-up');
  const { codeButton, secrets } = step;
  const { typed, type, error } = secrets['sms-code'];
  const ask = () => {
    codeButton.ask();
    focusOn(document, '#step-up-code');
  };
  return (
    <CodeField
      id="step-up-code"
      label={t('code')}
      hint={codeButton.note ?? t('codeHint')}
      error={error}
      value={typed}
      onText={type}
      read={readCode}
      end={
        <LinkButton onClick={codeButton.isBusy ? undefined : ask} aria-disabled={codeButton.isBusy ? 'true' : undefined}>
          {codeButton.label}
        </LinkButton>
      }
    />
  );
}

function PasswordInput({ secret }: { readonly secret: Secret }) {
  const { t } = useTranslation('step-up');
  return (
    <PasswordField
      id="step-up-password"
      label={t('password')}
      hint={t('passwordHint')}
      error={secret.error}
      labels={{ show: t('show'), hide: t('hide') }}
      value={secret.typed}
      onChange={(event) => secret.type(event.currentTarget.value)}
    />
  );
}

function PukInput({ secret }: { readonly secret: Secret }) {
  const { t } = useTranslation('step-up');
  return <CodeField id="step-up-puk" autoComplete="off" label={t('puk')} hint={t('pukHint')} error={secret.error} value={secret.typed} onText={secret.type} read={readPuk} />;
}

/** What else helps somebody who cannot give the proof that is asked for. */
const OTHERWISE = { 'sms-code': 'noCode', 'service-password': 'noPassword', puk: 'noPuk' } as const satisfies Record<SecondProof, string>;

export interface StepUpFormProps {
  readonly step: StepUp;
  /** What this session takes, as the operator says. */
  readonly proof: SecondProof;
  /** Called once the purpose is open. */
  readonly onOpen: () => void;
  /** What the proof would open, said before it is given. */
  readonly about?: ReactNode;
  /** Within a sheet: its own heading is there, and its foot does not stick to the window. */
  readonly inSheet?: boolean;
}

/** Why a second proof is asked for, and the form that gives it: a code sent on request; where the line receives none, the service password or the PUK. */
export function StepUpForm({ step, proof, onOpen, about, inSheet = false }: StepUpFormProps) {
  const { t } = useTranslation('step-up');
  const form = useRef<HTMLFormElement>(null);
  const needsInput = step.secrets[proof].error !== undefined || step.trouble !== null;
  useEffect(() => {
    if (needsInput && !step.isSending) focusOn(form.current);
  }, [needsInput, step.isSending]);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    void step.confirm(proof).then((isOpen) => (isOpen ? onOpen() : focusOn(form.current)));
  };
  const confirm = (
    <Button type="submit" form={FORM} busy={step.isSending ? t('confirming') : undefined}>
      {t('confirm')}
    </Button>
  );
  return (
    <>
      <form ref={form} id={FORM} className={styles.form} noValidate onSubmit={onSubmit} aria-label={t('title')}>
        {inSheet ? null : <Title>{t('title')}</Title>}
        <Message icon={lock}>{t(WHY[step.purpose])}</Message>
        {about}
        <FormTrouble trouble={step.isSending ? null : step.trouble} />
        {proof === 'sms-code' ? <CodeInput step={step} /> : null}
        {proof === 'service-password' ? <PasswordInput secret={step.secrets[proof]} /> : null}
        {proof === 'puk' ? <PukInput secret={step.secrets[proof]} /> : null}
        <Note>
          <Dial>{t(OTHERWISE[proof])}</Dial>
        </Note>
        {inSheet ? confirm : null}
      </form>
      {inSheet ? null : <Foot>{confirm}</Foot>}
    </>
  );
}

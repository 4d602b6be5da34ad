import { useState } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import { sendStepUpCode, stepUp, type StepUpPurpose } from '#contract/session.ts';
import type { Trouble } from '#data/wire/trouble.ts';
import { useWrite } from '#data/wire/use-write.ts';
import { useCodeByMessage } from './use-code-by-message.ts';

/** How the second proof is given; the password is for lines that cannot receive SMS (D5). */
export type ProofMethod = 'sms-code' | 'service-password';

/** A second proof under way. Kept by the page, so that a code asked for in one place can be typed in another. */
export interface StepUp {
  readonly purpose: StepUpPurpose;
  readonly method: ProofMethod;
  readonly changeMethod: () => void;
  /** Digits typed: the code, or the password. */
  readonly typed: string;
  readonly type: (digits: string) => void;
  readonly error: string | undefined;
  readonly codeButton: { readonly label: string; readonly isBusy: boolean; readonly note: string | undefined; readonly ask: () => void };
  readonly isSending: boolean;
  readonly trouble: Trouble | null;
  /** Resolves to true once the purpose is open. */
  readonly confirm: () => Promise<boolean>;
}

/** Asks for a second proof and gives it (D5: one grant, one purpose). What was typed is cleared after every attempt. */
export function useStepUp(purpose: StepUpPurpose): StepUp {
  const { t } = useTranslation('step-up');
  const [method, setMethod] = useState<ProofMethod>('sms-code');
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const { submit, isSending, trouble } = useWrite(stepUp);
  const code = useCodeByMessage(sendStepUpCode, {
    first: t('sendCode'),
    again: t('resend'),
    sending: t('sending'),
    wait: (seconds) => t('resendIn', { seconds }),
    sent: (number) => t('codeSent', { number }),
  });
  const isCode = method === 'sms-code';
  const confirm = async () => {
    if (typed.length !== 6) {
      setError(typed === '' ? t(isCode ? 'codeMissing' : 'passwordMissing') : t(isCode ? 'codeShort' : 'passwordShort'));
      return false;
    }
    setError(undefined);
    const grant = await submit({ body: isCode ? { method, purpose, code: typed } : { method, purpose, servicePassword: typed } });
    setTyped('');
    return grant !== null;
  };
  const isPasswordWrong = trouble?.code === 'wrong-credentials';
  return {
    purpose,
    method,
    changeMethod: () => {
      setMethod(isCode ? 'service-password' : 'sms-code');
      setTyped('');
      setError(undefined);
    },
    typed,
    type: (digits) => {
      setTyped(digits);
      setError(undefined);
    },
    error: error ?? (isPasswordWrong && !isCode && !isSending ? t('passwordWrong', { attempts: trouble.problem?.attemptsLeft ?? 0 }) : undefined),
    codeButton: { label: code.label, isBusy: code.isBusy, note: code.note, ask: () => void code.ask({ body: { purpose } }) },
    isSending,
    trouble: isPasswordWrong ? null : (trouble ?? code.trouble),
    confirm,
  };
}

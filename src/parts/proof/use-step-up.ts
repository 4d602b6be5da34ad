import { useState } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import { sendStepUpCode, stepUp, type StepUpPurpose } from '#contract/session.ts';
import { isProblem, type Trouble } from '#data/wire/trouble.ts';
import { useWrite } from '#data/wire/use-write.ts';
import { PASSWORD_DIGITS, SMS_CODE_DIGITS } from '#lib/secret-digits.ts';
import { useCodeByMessage } from './use-code-by-message.ts';
import { useSecret } from '#parts/forms/use-secret.ts';

/** How the second proof is given; the password also serves lines that cannot receive SMS (D5). */
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
  const { submit, isSending, trouble } = useWrite(stepUp);
  const isCode = method === 'sms-code';
  const { typed, type, check, clear, error } = useSecret(
    isCode ? SMS_CODE_DIGITS : PASSWORD_DIGITS,
    isCode
      ? { missing: t('codeMissing'), short: t('codeShort') }
      : { missing: t('passwordMissing'), short: t('passwordShort'), wrong: (attempts) => t('passwordWrong', { attempts }) },
    trouble,
  );
  const code = useCodeByMessage(sendStepUpCode, {
    first: t('sendCode'),
    again: t('resend'),
    sending: t('sending'),
    wait: (seconds) => t('resendIn', { seconds }),
    sent: (number) => t('codeSent', { number }),
  });
  const confirm = async () => {
    if (!check()) return false;
    const grant = await submit({ body: isCode ? { method, purpose, code: typed } : { method, purpose, servicePassword: typed } });
    clear();
    return grant !== null;
  };
  return {
    purpose,
    method,
    changeMethod: () => {
      setMethod(isCode ? 'service-password' : 'sms-code');
      clear();
    },
    typed,
    type,
    error,
    codeButton: { label: code.label, isBusy: code.isBusy, note: code.note, ask: () => void code.ask({ body: { purpose } }) },
    isSending,
    trouble: isProblem(trouble, 'wrong-credentials') ? null : (trouble ?? code.trouble),
    confirm,
  };
}

import { useTranslation } from '#i18n/use-translation.ts';
import type { SecondProof } from '#contract/core/second-proof.ts';
import { sendStepUpCode, stepUp, type StepUpPurpose } from '#contract/session.ts';
import { isProblem, type Trouble } from '#data/wire/trouble.ts';
import { useWrite } from '#data/wire/use-write.ts';
import { useSecret, type Secret } from '#parts/forms/use-secret.ts';
import { useCodeByMessage } from './use-code-by-message.ts';

/** A second proof under way. Kept by the page, so that a code asked for in one place can be typed in another. */
export interface StepUp {
  readonly purpose: StepUpPurpose;
  /** What is typed, by the proof it is; the operator says which one is taken. */
  readonly secrets: Readonly<Record<SecondProof, Secret>>;
  readonly codeButton: { readonly label: string; readonly isBusy: boolean; readonly note: string | undefined; readonly ask: () => void };
  readonly isSending: boolean;
  readonly trouble: Trouble | null;
  /** Gives this proof. Resolves to true once the purpose is open. */
  readonly confirm: (proof: SecondProof) => Promise<boolean>;
}

/** Asks for a second proof and gives it (D5: one grant, one purpose). What was typed is cleared after every attempt. */
export function useStepUp(purpose: StepUpPurpose): StepUp {
  const { t } = useTranslation('step-up');
  const { submit, isSending, trouble } = useWrite(stepUp);
  const secrets = {
    'sms-code': useSecret('sms-code', { missing: t('codeMissing'), short: t('codeShort') }, trouble),
    'service-password': useSecret('service-password', { missing: t('passwordMissing'), short: t('passwordShort'), wrong: (attempts) => t('passwordWrong', { attempts }) }, trouble),
    puk: useSecret('puk', { missing: t('pukMissing'), short: t('pukShort'), wrong: (attempts) => t('pukWrong', { attempts }) }, trouble),
  };
  const code = useCodeByMessage(sendStepUpCode, {
    first: t('sendCode'),
    again: t('resend'),
    sending: t('sending'),
    wait: (seconds) => t('resendIn', { seconds }),
    sent: (number) => t('codeSent', { number }),
  });
  const give = (proof: SecondProof, given: string) => {
    if (proof === 'sms-code') return submit({ body: { method: proof, purpose, code: given } });
    return submit({ body: proof === 'puk' ? { method: proof, purpose, puk: given } : { method: proof, purpose, servicePassword: given } });
  };
  return {
    purpose,
    secrets,
    codeButton: { label: code.label, isBusy: code.isBusy, note: code.note, ask: () => void code.ask({ body: { purpose } }) },
    isSending,
    trouble: isProblem(trouble, 'wrong-credentials', 'puk-wrong') ? null : (trouble ?? code.trouble),
    confirm: async (proof) => {
      const secret = secrets[proof];
      const given = secret.check();
      if (given === null) return false;
      const grant = await give(proof, given);
      secret.clear();
      return grant !== null;
    },
  };
}

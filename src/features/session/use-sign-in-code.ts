import { useTranslation } from '#i18n/use-translation.ts';
import { sendSignInCode } from '#contract/session.ts';
import type { Msisdn } from '#lib/msisdn.ts';
import { useCodeByMessage, type CodeByMessage } from '#parts/proof/use-code-by-message.ts';

/** The code for signing in, to the number typed or else to the one remembered: equal words whether or not the number is ours. */
export function useSignInCode(): Omit<CodeByMessage<typeof sendSignInCode>, 'ask'> & { readonly ask: (msisdn: Msisdn | undefined) => Promise<void> } {
  const { t } = useTranslation(['session', 'session-more']);
  const code = useCodeByMessage(sendSignInCode, {
    first: t('sendCode'),
    again: t('session-more:resend'),
    sending: t('session-more:sending'),
    wait: (seconds) => t('session-more:resendIn', { seconds }),
    sent: (number) => t('session-more:codeSent', { number }),
  });
  return { ...code, ask: (msisdn) => code.ask({ body: { msisdn } }) };
}

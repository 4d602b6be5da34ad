import type { ReactNode } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import { readCode, readMsisdn, readPuk } from '#lib/typed.ts';
import { Dial } from '#parts/formatting/dial.tsx';
import { ReadField } from '#ui/controls/typed/read-field.tsx';
import { CodeField } from '#ui/controls/typed/secret-fields.tsx';
import type { ResetProof } from './use-reset-proof.ts';

export interface ProofFieldsProps {
  readonly proof: ResetProof;
  /** What is said of the code once it was sent. */
  readonly codeNote: string | undefined;
  readonly codeButton: ReactNode;
  readonly isSending: boolean;
}

/** Number, code by SMS and PUK, with the way for somebody who has no card at hand. */
export function ProofFields({ proof, codeNote, codeButton, isSending }: ProofFieldsProps) {
  const { t } = useTranslation('password');
  const { typed, wrong, type } = proof;
  const said = (what: keyof typeof wrong) => (wrong[what] ? t(wrong[what]) : undefined);
  return (
    <>
      <ReadField
        id="reset-number"
        label={t('msisdn')}
        hint={t('numberHint')}
        error={said('number')}
        type="tel"
        inputMode="numeric"
        autoComplete="username"
        enterKeyHint="next"
        readOnly={isSending}
        value={typed.number}
        onText={(text) => type('number', text)}
        read={readMsisdn}
      />
      <CodeField
        id="reset-code"
        label={t('code')}
        hint={codeNote ?? t('digits')}
        error={said('code')}
        readOnly={isSending}
        value={typed.code}
        onText={(text) => type('code', text)}
        read={readCode}
        end={codeButton}
      />
      <CodeField
        id="reset-puk"
        label={t('puk')}
        hint={<Dial>{t('pukHint')}</Dial>}
        error={said('puk')}
        autoComplete="off"
        enterKeyHint="next"
        readOnly={isSending}
        value={typed.puk}
        onText={(text) => type('puk', text)}
        read={readPuk}
      />
    </>
  );
}

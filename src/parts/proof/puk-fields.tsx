import { useTranslation } from '#i18n/use-translation.ts';
import { readIdTail, readMsisdn, readPuk } from '#lib/typed.ts';
import { Dial } from '#parts/formatting/dial.tsx';
import { ReadField } from '#ui/controls/typed/read-field.tsx';
import { CodeField } from '#ui/controls/typed/secret-fields.tsx';
import type { PukProof } from './use-puk-proof.ts';

const TEXTS = {
  msisdn: { missing: 'numberMissing', wrong: 'numberWrong' },
  puk: { missing: 'pukMissing', wrong: 'pukShort' },
  idTail: { missing: 'idMissing', wrong: 'idWrong' },
} as const;

export interface PukFieldsProps {
  readonly proof: PukProof;
  readonly isSending: boolean;
}

/** Whose number it is, for whoever signs in without it having been sent anything. */
export function NumberField({ proof: { typed, wrong, type }, isSending }: PukFieldsProps) {
  const { t } = useTranslation('password');
  return (
    <ReadField
      id="puk-sign-in-number"
      label={t('msisdn')}
      hint={t('numberHint')}
      error={wrong.msisdn && t(TEXTS.msisdn[wrong.msisdn])}
      type="tel"
      inputMode="numeric"
      autoComplete="username"
      enterKeyHint="next"
      readOnly={isSending}
      value={typed.msisdn}
      onText={(text) => type('msisdn', text)}
      read={readMsisdn}
    />
  );
}

/** PUK of the SIM card and end of the ID number, judged together (docs/decisions/0018). */
export function PukFields({ proof: { typed, wrong, type }, isSending }: PukFieldsProps) {
  const { t } = useTranslation('password');
  return (
    <>
      <CodeField
        id="puk-sign-in-puk"
        autoComplete="off"
        label={t('puk')}
        hint={<Dial>{t('pukHint')}</Dial>}
        error={wrong.puk && t(TEXTS.puk[wrong.puk])}
        enterKeyHint="next"
        readOnly={isSending}
        value={typed.puk}
        onText={(text) => type('puk', text)}
        read={readPuk}
      />
      <ReadField
        id="puk-sign-in-id"
        label={t('idTail')}
        hint={t('idHint')}
        error={wrong.idTail && t(TEXTS.idTail[wrong.idTail])}
        type="text"
        autoComplete="off"
        autoCapitalize="characters"
        spaced
        readOnly={isSending}
        value={typed.idTail}
        onText={(text) => type('idTail', text)}
        read={readIdTail}
      />
    </>
  );
}

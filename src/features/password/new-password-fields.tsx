import type { ChangeEvent } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import { readDigits } from '#lib/msisdn.ts';
import { PasswordField } from '#ui/controls/secret-fields.tsx';
import styles from './new-password-fields.module.css';
import type { NewPassword } from './use-new-password.ts';

/** Longer than the password, so that one pasted with spaces arrives whole. */
const LONGEST = 20;

const digitsIn = (event: ChangeEvent<HTMLInputElement>) => readDigits(event.currentTarget.value);

/** What a weak password is, said before one is typed. */
function WeakRules() {
  const { t } = useTranslation('password');
  return (
    <div className={styles.rules}>
      <p id="weak-passwords">
        <b>{t('rules')}</b>
      </p>
      <ul aria-labelledby="weak-passwords">
        <li>{t('ruleCommon')}</li>
        <li>{t('ruleOwn')}</li>
        <li>{t('ruleOld')}</li>
      </ul>
    </div>
  );
}

/** The new password and the same again, with what is wrong beside each as soon as one has left it. */
export function NewPasswordFields({ value, isSending }: { readonly value: NewPassword; readonly isSending: boolean }) {
  const { t } = useTranslation('password');
  const { wrong, againWrong } = value;
  const shared = { labels: { show: t('show'), hide: t('hide') }, autoComplete: 'new-password', maxLength: LONGEST, readOnly: isSending } as const;
  return (
    <>
      <WeakRules />
      <PasswordField
        {...shared}
        id="new-password"
        label={t('new')}
        hint={t('digits')}
        error={wrong === null ? undefined : wrong === 'missing' || wrong === 'short' ? t(wrong) : t(`reason.${wrong}`)}
        enterKeyHint="next"
        value={value.password}
        onChange={(event) => value.type(digitsIn(event))}
        onBlur={value.leave}
      />
      <PasswordField
        {...shared}
        id="again-password"
        label={t('again')}
        error={againWrong === null ? undefined : t(againWrong)}
        enterKeyHint="done"
        value={value.again}
        onChange={(event) => value.typeAgain(digitsIn(event))}
        onBlur={value.leaveAgain}
      />
    </>
  );
}

/** A password that is in force already; the same length and reading as a new one. */
export function OldPasswordField({
  label,
  error,
  value,
  onValue,
  isSending,
}: {
  label: string;
  error: string | undefined;
  value: string;
  onValue: (digits: string) => void;
  isSending: boolean;
}) {
  const { t } = useTranslation('password');
  return (
    <PasswordField
      id="old-password"
      label={label}
      hint={t('digits')}
      error={error}
      labels={{ show: t('show'), hide: t('hide') }}
      autoComplete="current-password"
      enterKeyHint="next"
      maxLength={LONGEST}
      readOnly={isSending}
      value={value}
      onChange={(event) => onValue(digitsIn(event))}
    />
  );
}

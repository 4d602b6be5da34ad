import { useTranslation } from '#i18n/use-translation.ts';
import { PasswordField } from '#ui/controls/typed/secret-fields.tsx';
import styles from './new-password-fields.module.css';
import type { NewPassword } from './use-new-password.ts';

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
  const shared = { labels: { show: t('show'), hide: t('hide') }, autoComplete: 'new-password', readOnly: isSending } as const;
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
        value={value.typed}
        onChange={(event) => value.type(event.currentTarget.value)}
        onBlur={value.leave}
      />
      <PasswordField
        {...shared}
        id="again-password"
        label={t('again')}
        error={againWrong === null ? undefined : t(againWrong)}
        enterKeyHint="done"
        value={value.typedAgain}
        onChange={(event) => value.typeAgain(event.currentTarget.value)}
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
  onText,
  isSending,
}: {
  label: string;
  error: string | undefined;
  value: string;
  onText: (text: string) => void;
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
      readOnly={isSending}
      value={value}
      onChange={(event) => onText(event.currentTarget.value)}
    />
  );
}

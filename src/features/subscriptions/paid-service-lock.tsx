import { useRef, useState, type SubmitEvent } from 'react';
import { LOCK_LEVELS, type LockLevel } from '#contract/offers.ts';
import type { Subscriptions } from '#contract/subscriptions.ts';
import { useSetLock } from '#data/subscriptions.ts';
import { isProblem } from '#data/wire/trouble.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { focusOn } from '#parts/forms/focus.ts';
import { useSecret } from '#parts/forms/use-secret.ts';
import { FormTrouble } from '#parts/forms/form-trouble.tsx';
import { formatUntil } from '#i18n/words/format-trouble.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Button, LinkButton } from '#ui/controls/button.tsx';
import { Switch } from '#ui/controls/choices.tsx';
import { Message } from '#ui/notices/message.tsx';
import { PasswordField } from '#ui/controls/typed/secret-fields.tsx';
import styles from './subscriptions.module.css';

/** What is beside the switch: what locking does, or what is locked and since when. */
function useLockHint(): (lock: Subscriptions['lock']) => string {
  const { t } = useTranslation('subscriptions');
  const format = useFormatters();
  return ({ level, since }) => {
    if (level === 'none' || since === null) return t('lockLead');
    return t(level === 'all' ? 'lockedAllSince' : 'lockedThirdPartySince', { time: format.moment(since) });
  };
}

/** 付费业务锁 in one row: more at once, less only with the service password. The operator enforces it on every channel. */
export function PaidServiceLock({ lock }: Pick<Subscriptions, 'lock'>) {
  const { t } = useTranslation('subscriptions');
  const format = useFormatters();
  const lockHint = useLockHint();
  const form = useRef<HTMLFormElement>(null);
  /** The lower level that waits for the password. */
  const [lower, setLower] = useState<LockLevel | null>(null);
  const { submit, isSending, trouble, isUnknown } = useSetLock();
  const password = useSecret('service-password', { missing: t('passwordMissing'), short: t('passwordMissing'), wrong: (attempts) => t('passwordWrong', { attempts }) }, trouble);
  const toPassword = () => focusOn(form.current, '#lock-password');
  const send = async (level: LockLevel, servicePassword: string | null) => {
    const kept = await submit({ body: { level, servicePassword } }, toPassword);
    password.clear();
    if (kept !== null) setLower(null);
  };
  const choose = (level: LockLevel) => {
    if (isSending) return;
    if (LOCK_LEVELS.indexOf(level) < LOCK_LEVELS.indexOf(lock.level)) setLower(level);
    else void send(level, null);
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (lower === null) return;
    const servicePassword = password.check();
    if (servicePassword === null) toPassword();
    else void send(lower, servicePassword);
  };
  const other = lock.level === 'third-party' ? 'all' : 'third-party';
  const lockedHelp = trouble?.code === 'password-locked' ? t('lockedHelp', { until: formatUntil(trouble, format) }) : undefined;
  return (
    <section className={styles.lock}>
      <Switch
        label={t('lockTitle')}
        hint={lockHint(lock)}
        checked={lock.level !== 'none'}
        onChange={(isOn) => choose(isOn ? 'all' : 'none')}
        labels={{ on: t('lockOn'), off: t('lockOff') }}
      />
      <div>
        <LinkButton onClick={() => choose(other)}>{t(other === 'all' ? 'lockAll' : 'lockThirdParty')}</LinkButton>
      </div>
      <form ref={form} noValidate onSubmit={onSubmit}>
        {lower === null ? null : (
          <PasswordField
            id="lock-password"
            label={t('password')}
            hint={t('passwordHint')}
            error={password.error}
            labels={{ show: t('show'), hide: t('hide') }}
            value={password.typed}
            onChange={(event) => password.type(event.currentTarget.value)}
          />
        )}
        <FormTrouble trouble={isSending || isProblem(trouble, 'wrong-credentials') ? null : trouble} help={lockedHelp} />
        {isUnknown && !isSending ? <Message tone="amber">{t('unknown')}</Message> : null}
        {lower === null ? null : (
          <Button type="submit" kind="outlined" busy={isSending ? t('saving') : undefined}>
            {t(lower === 'none' ? 'unlockNow' : 'lockLessNow')}
          </Button>
        )}
      </form>
    </section>
  );
}

import { useRef, useState, type SubmitEvent } from 'react';
import { LOCK_LEVELS, type LockLevel } from '#contract/offers.ts';
import type { Subscriptions } from '#contract/subscriptions.ts';
import { useSetLock } from '#data/subscriptions.ts';
import { isProblem } from '#data/wire/trouble.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { focusOn } from '#parts/forms/focus.ts';
import { useSecret } from '#parts/forms/use-secret.ts';
import { FormTrouble } from '#parts/forms/form-trouble.tsx';
import { formatUntil } from '#parts/trouble/format-trouble.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Button } from '#ui/controls/button.tsx';
import { RadioGroup } from '#ui/controls/choices.tsx';
import { Message } from '#ui/notices/message.tsx';
import { PasswordField } from '#ui/controls/secret-fields.tsx';
import { Note } from '#ui/text/text.tsx';
import styles from './subscriptions.module.css';

/** 付费业务锁: more at once, less only with the service password. The operator enforces it on every channel. */
export function PaidServiceLock({ lock }: Pick<Subscriptions, 'lock'>) {
  const { t } = useTranslation('subscriptions');
  const format = useFormatters();
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState<LockLevel | null>(null);
  const [isSaved, setSaved] = useState(false);
  const level = chosen ?? lock.level;
  const { submit, isSending, trouble, isUnknown } = useSetLock();
  const password = useSecret('service-password', { missing: t('passwordMissing'), short: t('passwordMissing'), wrong: (attempts) => t('passwordWrong', { attempts }) }, trouble);
  const isLess = LOCK_LEVELS.indexOf(level) < LOCK_LEVELS.indexOf(lock.level);
  const send = async () => {
    const toPassword = () => focusOn(form.current, '#lock-password');
    const servicePassword = isLess ? password.check() : null;
    if (isLess && servicePassword === null) return toPassword();
    const kept = await submit({ body: { level, servicePassword } }, toPassword);
    password.clear();
    if (kept === null) return;
    setChosen(null);
    setSaved(true);
  };
  const choose = (next: LockLevel) => {
    setChosen(next);
    setSaved(false);
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    void send();
  };
  const lockedHelp = trouble?.code === 'password-locked' ? t('lockedHelp', { until: formatUntil(trouble, format) }) : undefined;
  return (
    <section>
      <h2>{t('lockTitle')}</h2>
      <Note>{t('lockLead')}</Note>
      {lock.since === null ? null : <Message tone="jade">{t('lockedSince', { time: format.moment(lock.since) })}</Message>}
      <form ref={form} className={styles.lock} noValidate onSubmit={onSubmit}>
        <RadioGroup
          legend={t('lockWhat')}
          name="paid-service-lock"
          value={level}
          onChange={choose}
          options={[
            { value: 'none', label: t('lockNone') },
            { value: 'third-party', label: t('lockThirdParty'), hint: t('lockThirdPartyHint') },
            { value: 'all', label: t('lockAll'), hint: t('lockAllHint') },
          ]}
        />
        {isLess ? (
          <PasswordField
            id="lock-password"
            label={t('password')}
            hint={t('passwordHint')}
            error={password.error}
            labels={{ show: t('show'), hide: t('hide') }}
            value={password.typed}
            onChange={(event) => password.type(event.currentTarget.value)}
          />
        ) : null}
        {isSaved ? (
          <div role="status">
            <Message tone="jade">{t('saved')}</Message>
          </div>
        ) : null}
        <FormTrouble trouble={isSending || isProblem(trouble, 'wrong-credentials') ? null : trouble} help={lockedHelp} />
        {isUnknown && !isSending ? <Message tone="amber">{t('unknown')}</Message> : null}
        {level === lock.level ? null : (
          <Button type="submit" kind="outlined" busy={isSending ? t('saving') : undefined}>
            {t(isLess ? 'unlockNow' : 'lockNow')}
          </Button>
        )}
      </form>
    </section>
  );
}

import type { TFunction } from 'i18next';
import type { InputEvent, ReactNode, RefObject, SubmitEvent } from 'react';
import { DIAL_HOTLINE } from '#lib/hotline.ts';
import { paths } from '#lib/paths.ts';
import { Bar, TapLink } from '#ui/layout/bar.tsx';
import { Button, LinkButton, TextLink } from '#ui/controls/button.tsx';
import { Field } from '#ui/controls/field.tsx';
import { settings } from '#ui/text/icons.ts';
import { Foot, Screen } from '#ui/layout/screen.tsx';
import { Slip } from '#ui/slip/slip.tsx';
import { Stamp } from '#ui/slip/stamp.tsx';
import { Note } from '#ui/text/text.tsx';
import styles from './sign-in-view.module.css';

/** Names of the form's inputs; the same before and after the app has taken over, so that nothing typed is lost. */
export type SignInInput = 'msisdn' | 'method' | 'servicePassword' | 'code';

export interface SignInViewProps {
  readonly t: TFunction<readonly ['session', 'common']>;
  /** Why one is here, or what went wrong: above the form. */
  readonly notice?: ReactNode;
  /** Above the button: what comes with the app, and moves nothing. */
  readonly offer?: ReactNode;
  /** Behind the last link, on the same line: one more that comes with the offer. */
  readonly more?: ReactNode;
  readonly errors?: Partial<Record<SignInInput, string>>;
  /** The word of the button while signing in, and of the one that hides a password that is shown: said only once the app is there. */
  readonly sending?: string | undefined;
  readonly hide?: string | undefined;
  /** Beside the code field: the word of the button, and what it says once a code was sent. */
  readonly codeButton?: { readonly label: string; readonly isBusy: boolean };
  readonly codeNote?: string | undefined;
  /** The number typed earlier, and what is typed now. */
  readonly number?: string | undefined;
  readonly onNumber?: (event: InputEvent<HTMLInputElement>) => void;
  readonly form?: RefObject<HTMLFormElement | null>;
  readonly onSubmit?: (event: SubmitEvent<HTMLFormElement>) => void;
  readonly onSendCode?: () => void;
  readonly onTogglePassword?: () => void;
}

/**
 * Number and service password, or number and SMS code, below a slip whose ring is still open. Drawn before the app is there too, so: no hooks, uncontrolled inputs, and
 * the choice between the two ways is made by CSS from the radio buttons.
 */
export function SignInView({
  t,
  notice,
  offer,
  more,
  errors = {},
  sending,
  hide,
  codeButton,
  codeNote,
  number,
  onNumber,
  form,
  onSubmit,
  onSendCode,
  onTogglePassword,
}: SignInViewProps) {
  return (
    <Screen
      bar={<Bar title={t('common:product')} end={<TapLink href={paths.settings()} label={t('settings')} icon={settings} />} />}
      after={
        <Foot>
          {offer}
          <Button id="sign-in" type="submit" form="sign-in-form" busy={sending}>
            {t('signIn')}
          </Button>
        </Foot>
      }
    >
      <form ref={form} id="sign-in-form" noValidate onSubmit={onSubmit} aria-label={t('title')}>
        <div className={styles.face}>
          <Slip
            label={t('notSignedIn')}
            stamp={<Stamp state={t('notSignedIn')} closed={false} tone="grey" />}
            head={
              <>
                <h2 className={styles.title}>{t('title')}</h2>
                <Note>{t('lead')}</Note>
              </>
            }
          />
        </div>
        {notice}
        <Field
          id="msisdn"
          name="msisdn"
          label={t('number')}
          hint={t('numberHint')}
          error={errors.msisdn}
          type="tel"
          inputMode="numeric"
          autoComplete="username"
          enterKeyHint="next"
          defaultValue={number}
          onInput={onNumber}
        />
        <div className={styles.ways} role="radiogroup" aria-label={t('method')}>
          <input className={styles.way} type="radio" id="by-password" name="method" value="service-password" defaultChecked />
          <label className={styles.tab} htmlFor="by-password">
            {t('byPassword')}
          </label>
          <input className={styles.way} type="radio" id="by-code" name="method" value="sms-code" />
          <label className={styles.tab} htmlFor="by-code">
            {t('byCode')}
          </label>
          <div className={styles.password}>
            <Field
              id="servicePassword"
              name="servicePassword"
              label={t('password')}
              hint={t('passwordHint')}
              error={errors.servicePassword}
              type={hide ? 'text' : 'password'}
              inputMode="numeric"
              autoComplete="current-password"
              end={
                <LinkButton id="toggle-password" aria-controls="servicePassword" onClick={onTogglePassword}>
                  {hide ?? t('show')}
                </LinkButton>
              }
            />
          </div>
          <div className={styles.code}>
            <Field
              id="code"
              name="code"
              label={t('code')}
              hint={codeNote ?? t('codeHint')}
              error={errors.code}
              type="text"
              inputMode="numeric"
              autoComplete="one-time-code"
              spaced
              end={
                <LinkButton id="send-code" onClick={onSendCode} aria-disabled={codeButton?.isBusy ? 'true' : undefined}>
                  {codeButton?.label ?? t('sendCode')}
                </LinkButton>
              }
            />
          </div>
        </div>
        <TextLink href={paths.forgottenPassword()}>{t('forgotten')}</TextLink>
        <TextLink href={paths.lostPhone()}>{t('lost')}</TextLink>
        <TextLink href={paths.services()}>{t('tariffs')}</TextLink>
        <TextLink href={DIAL_HOTLINE}>{t('dial')}</TextLink>
        <TextLink href={paths.help()}>{t('help')}</TextLink>
        {more}
      </form>
    </Screen>
  );
}

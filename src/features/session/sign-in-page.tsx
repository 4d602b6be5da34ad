import { useState } from 'react';
import { useLocation } from 'react-router';
import { useTranslation } from '#i18n/use-translation.ts';
import { signInReason } from '#lib/sign-in-reason.ts';
import { LiteLink } from '#parts/page/lite-link.tsx';
import { ProblemNote } from '#parts/trouble/problem-note.tsx';
import { Dial } from '#parts/formatting/dial.tsx';
import { Message } from '#ui/notices/message.tsx';
import { NumberOffer } from './number-offer.tsx';
import { SignInView } from './sign-in-view.tsx';
import { useSignInForm, type SignInForm } from './use-sign-in-form.ts';

/** Why one is here, or what came of the last try. */
function Notice({ isSending, trouble, isUnknown }: Pick<SignInForm, 'isSending' | 'trouble' | 'isUnknown'>) {
  const { t } = useTranslation('session-more');
  const reason = signInReason(useLocation());
  // Without cookies no sign-in lasts: said before anything is typed in vain.
  const said = navigator.cookieEnabled ? reason : 'cookiesRefused';
  return (
    <>
      {said && !trouble ? (
        <div role="status">
          <Message tone="grey">
            <Dial>{t(said)}</Dial>
          </Message>
        </div>
      ) : null}
      <ProblemNote trouble={isSending ? null : trouble} />
      {isUnknown && !isSending ? (
        <div role="status">
          <Message tone="grey">{t('unknownOutcome')}</Message>
        </div>
      ) : null}
    </>
  );
}

/** Sign-in. */
export function Component() {
  const { t } = useTranslation(['session', 'session-more', 'common']);
  const { trouble, isUnknown, isSending, ...form } = useSignInForm();
  const [isPasswordShown, setPasswordShown] = useState(false);
  /** What nobody waits for has come. */
  const [isOffered, setOffered] = useState(false);
  return (
    <>
      <title>{t('common:titleOn', { title: t('title') })}</title>
      <SignInView
        t={t}
        {...form}
        sending={isSending ? t('session-more:signingIn') : undefined}
        hide={isPasswordShown ? t('session-more:hide') : undefined}
        notice={<Notice isSending={isSending} trouble={trouble} isUnknown={isUnknown} />}
        more={isOffered ? <LiteLink /> : null}
        offer={<NumberOffer form={form.form} trouble={trouble} onThere={() => setOffered(true)} />}
        onTogglePassword={() => setPasswordShown(!isPasswordShown)}
      />
    </>
  );
}

import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sessionQuery } from '#data/session.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { Page } from '#parts/page/page.tsx';
import { useSignOut } from '#parts/page/use-sign-out.ts';
import { LinkButton } from '#ui/controls/button.tsx';
import { ChangePassword } from './change-password.tsx';

/** Another try after a lock is another intent: everything of the one before goes. What the password was at the beginning decides where it leads. */
function Content() {
  const { data } = useSuspenseQuery(sessionQuery());
  const [isInitial] = useState(data.mustChangePassword);
  const [intent, setIntent] = useState(1);
  return <ChangePassword key={intent} number={data.maskedNumber} isInitial={isInitial} onAgain={() => setIntent(intent + 1)} />;
}

/** Everything else is closed, the tabs too: what is left is to leave. */
function SignOutLink() {
  const { t } = useTranslation('common');
  const { leave, isLeaving } = useSignOut();
  return (
    <LinkButton onClick={leave} aria-disabled={isLeaving ? 'true' : undefined}>
      {t(isLeaving ? 'signingOut' : 'signOut')}
    </LinkButton>
  );
}

/** Where the service password is changed. With an initial one everything else stays closed until then (the operator refuses it too). */
export function Component() {
  const { t } = useTranslation('password');
  const { data: session } = useQuery(sessionQuery());
  const mustChange = session?.mustChangePassword === true;
  return (
    <Page title={t('title')} back={mustChange ? paths.signIn() : paths.me()} tabs={mustChange ? <SignOutLink /> : undefined} shapes={['text', 'item', 'item', 'item', 'button']}>
      <Content />
    </Page>
  );
}

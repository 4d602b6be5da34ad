import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sessionQuery } from '#data/session.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { Page } from '#parts/page/page.tsx';
import { ChangePassword } from './change-password.tsx';

/** Another try after a lock is another intent: everything of the one before goes. What the password was at the beginning decides where it leads. */
function Content() {
  const { data } = useSuspenseQuery(sessionQuery());
  const [isInitial] = useState(data.mustChangePassword);
  const [intent, setIntent] = useState(1);
  return <ChangePassword key={intent} number={data.maskedNumber} isInitial={isInitial} onAgain={() => setIntent(intent + 1)} />;
}

/** Where the service password is changed. With an initial one everything else stays closed until then (the operator refuses it too). */
export function Component() {
  const { t } = useTranslation('password');
  const { data: session } = useQuery(sessionQuery());
  return (
    <Page title={t('title')} back={session?.mustChangePassword ? paths.signIn() : paths.home()} shapes={['text', 'item', 'item', 'item', 'button']}>
      <Content />
    </Page>
  );
}

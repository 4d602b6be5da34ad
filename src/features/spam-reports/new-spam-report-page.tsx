import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sessionQuery } from '#data/session.ts';
import { useCached } from '#data/use-cached.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { Page } from '#parts/page/page.tsx';
import { Note } from '#ui/text/text.tsx';
import { SpamForm } from './spam-form.tsx';

/** Nobody writes in vain: only whoever is signed in gets the form. Another one is another intent. */
function Content() {
  useSuspenseQuery(sessionQuery());
  const [intent, setIntent] = useState(1);
  return <SpamForm key={intent} onAnother={() => setIntent(intent + 1)} />;
}

/** A bad message is reported as 10086999 takes it: here, or by SMS (S78, S79). */
export function Component() {
  const { t } = useTranslation('spam-reports');
  const { data } = useCached(sessionQuery());
  return (
    <Page isTask title={t('title')} back={paths.me()} end={data ? <Note inline>{data.maskedNumber}</Note> : null} shapes={['item', 'item', 'text', 'button']}>
      <Content />
    </Page>
  );
}

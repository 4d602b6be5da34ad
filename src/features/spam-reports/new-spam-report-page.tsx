import { useState } from 'react';
import { homeQuery } from '#data/home.ts';
import { useCached } from '#data/use-cached.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { Page } from '#parts/page/page.tsx';
import { Note } from '#ui/text/text.tsx';
import { SpamForm } from './spam-form.tsx';

/** A bad message is reported as 10086999 takes it: here, or by SMS (S78, S79). Another one is another intent. */
export function Component() {
  const { t } = useTranslation('spam-reports');
  const { data } = useCached(homeQuery());
  const [intent, setIntent] = useState(1);
  return (
    <Page isTask title={t('title')} back={paths.me()} end={data ? <Note inline>{data.maskedNumber}</Note> : null} shapes={['item', 'item', 'text', 'button']}>
      <SpamForm key={intent} onAnother={() => setIntent(intent + 1)} />
    </Page>
  );
}

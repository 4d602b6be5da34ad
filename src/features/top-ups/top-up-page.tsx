import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Navigate } from 'react-router';
import { sessionQuery } from '#data/session.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths, routeOf } from '#lib/paths.ts';
import { Page } from '#parts/page/page.tsx';
import { TopUpByCard } from './top-up-by-card.tsx';

/** Another card is another intent: everything of the one before goes, its key too. */
function Content() {
  const { data } = useSuspenseQuery(sessionQuery());
  const [intent, setIntent] = useState(1);
  if (data.mustChangePassword) return <Navigate to={routeOf(paths.password())} replace />;
  return <TopUpByCard key={intent} number={data.maskedNumber} onAnother={() => setIntent(intent + 1)} />;
}

/** Top up by recharge card; what came of it stands in the form's place, so that Back never sends anything again (W8). */
export function Component() {
  const { t } = useTranslation('top-ups');
  return (
    <Page title={t('title')} back={paths.home()} shapes={['text', 'note', 'item', 'button']}>
      <Content />
    </Page>
  );
}

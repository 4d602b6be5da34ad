import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import { useNavigate } from 'react-router';
import { forgetCustomer } from '#data/query-client.ts';
import { onSubjectChange } from '#data/wire/subject.ts';
import { paths, routeOf } from '#lib/paths.ts';
import { signInState } from '#lib/sign-in-reason.ts';
import { offline } from '#ui/text/icons.ts';
import { Message, Strip } from '#ui/notices/message.tsx';
import { useReloadWhenOnline } from './reload-when-online.tsx';
import { Screens } from './screens.tsx';
import { useClientLinks } from './use-client-links.ts';
import { useConfirmedSession } from './use-confirmed-session.ts';
import { useIdleScreens } from './use-idle-screens.ts';
import { useQuietUpdate } from './use-quiet-update.ts';
import { useScroll } from './use-scroll.ts';

function onNetwork(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

/** Another customer has signed in with this browser: nothing of the earlier one may stay. */
function useOneCustomer(): void {
  const client = useQueryClient();
  const navigate = useNavigate();
  useEffect(
    () =>
      onSubjectChange(() => {
        forgetCustomer(client);
        void navigate(routeOf(paths.signIn()), { replace: true, state: signInState('otherCustomer') });
      }),
    [client, navigate],
  );
}

/** Around every screen: links, scrolling, the word that the network is gone. */
export function Frame() {
  const { t } = useTranslation('common');
  useReloadWhenOnline();
  useClientLinks();
  useScroll();
  useOneCustomer();
  useConfirmedSession();
  useIdleScreens();
  useQuietUpdate();
  const isOnline = useSyncExternalStore(onNetwork, () => navigator.onLine);
  return (
    <>
      <Strip>{isOnline ? null : <Message icon={offline}>{t('offline')}</Message>}</Strip>
      <Screens />
    </>
  );
}

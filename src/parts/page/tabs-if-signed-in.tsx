import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '#data/session.ts';
import { SignedInTabs } from './signed-in-tabs.tsx';

/** The tab bar on a screen that is open to everybody: there for a signed-in customer, absent otherwise. */
export function TabsIfSignedIn() {
  const { data } = useQuery(sessionQuery());
  return data ? <SignedInTabs /> : null;
}

import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '#data/session.ts';
import { SignedInFooter } from './signed-in-footer.tsx';

/** The way out on a screen that is open to everybody: there for a signed-in customer, absent otherwise. */
export function SignOutIfSignedIn() {
  const { data } = useQuery(sessionQuery());
  return data ? <SignedInFooter /> : null;
}

import { Navigate, useLocation } from 'react-router';
import type { Trouble } from '#data/trouble.ts';
import { paths, routeOf } from '#lib/paths.ts';

/** Leaves for sign-in, to come back here afterwards. */
export function ToSignIn({ trouble }: { readonly trouble: Trouble }) {
  const { pathname, search } = useLocation();
  const to = pathname === '/' && search === '' ? undefined : pathname + search;
  return <Navigate to={routeOf(paths.signIn(to))} replace state={{ why: trouble.code === 'session-expired' ? 'expired' : 'needed' }} />;
}

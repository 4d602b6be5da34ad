import { Navigate, useLocation } from 'react-router';
import type { Trouble } from '#data/wire/trouble.ts';
import { paths, routeOf } from '#lib/paths.ts';

/** Why the customer is asked to sign in; the sign-in screen says it. */
function whyOf({ code, problem }: Trouble): string {
  if (code !== 'session-expired') return 'needed';
  return problem?.reason === 'password-changed' ? 'passwordChanged' : 'expired';
}

/** Leaves for sign-in, to come back here afterwards. */
export function ToSignIn({ trouble }: { readonly trouble: Trouble }) {
  const { pathname, search } = useLocation();
  const to = pathname === '/' && search === '' ? undefined : pathname + search;
  return <Navigate to={routeOf(paths.signIn(to))} replace state={{ why: whyOf(trouble) }} />;
}

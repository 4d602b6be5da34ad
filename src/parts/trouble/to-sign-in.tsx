import { Navigate, useLocation } from 'react-router';
import { hasLostSession } from '#data/wire/subject.ts';
import type { Trouble } from '#data/wire/trouble.ts';
import { paths, routeOf } from '#lib/paths.ts';
import { signInReasonOf, signInState } from '#lib/sign-in-reason.ts';

/** Leaves for sign-in, which says why, to come back here afterwards. */
export function ToSignIn({ trouble: { code, problem } }: { readonly trouble: Trouble }) {
  const { pathname, search } = useLocation();
  const to = pathname === '/' && search === '' ? undefined : pathname + search;
  const reason = hasLostSession() && code === 'session-required' ? 'cookiesRefused' : signInReasonOf(code, problem?.reason);
  return <Navigate to={routeOf(paths.signIn(to))} replace state={signInState(reason)} />;
}

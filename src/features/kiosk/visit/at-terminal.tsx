import { use, type ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { handedOff } from '#features/kiosk/hand-off/handed-off.ts';
import { VisitContext } from './visit-context.ts';

/** A screen that needs a terminal around it. Whoever opens its address elsewhere comes to what a phone has in its place. */
export function AtTerminal({ children }: { readonly children: ReactNode }) {
  const { pathname, search } = useLocation();
  return use(VisitContext) ? children : <Navigate to={handedOff(pathname, search)} replace />;
}

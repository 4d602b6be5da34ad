import { paths, routeOf, safeReturn } from '#lib/paths.ts';
import { TERMINAL_ADDRESS } from '#platform/terminal.ts';

/** Where a phone goes on with what a terminal shows: the same page; behind a sign-in what is to come after it, and of the terminal's own pages what a phone has in their place. */
export function handedOff(pathname: string, search: string): string {
  if (pathname === routeOf(paths.visitSlip())) return routeOf(paths.orders());
  if (pathname.startsWith(`${TERMINAL_ADDRESS}/bills/`)) return pathname.slice(TERMINAL_ADDRESS.length);
  if (pathname.startsWith(TERMINAL_ADDRESS)) return routeOf(paths.home());
  if (pathname === routeOf(paths.signIn())) return safeReturn(new URLSearchParams(search).get('to'));
  return pathname + search;
}

import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { KEPT_WHILE_IDLE, LIKELY_FROM } from './route-map.ts';
import { routeAt, ROUTES } from './routes.ts';

/** By then the first screen is there; not every browser served says when it is idle. */
const LATER_MS = 2000;

/** Whether the customer wants nothing fetched that was not asked for, or the network cannot spare it. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { readonly saveData?: boolean; readonly effectiveType?: string } }; // not in every browser, nor in the DOM library
  return connection?.saveData === true || connection?.effectiveType?.endsWith('2g') === true;
}

/** Fetches the screens of the tab bar and those likely to come next while nothing else is to be done, so that they open at once, and without a network. Not before somebody is in. */
export function useIdleScreens(): void {
  const { pathname } = useLocation();
  const isIn = !pathname.startsWith('/sign-in');
  const likely = LIKELY_FROM[routeAt(pathname)?.path ?? ''];
  useEffect(() => {
    if (!isIn || savesData()) return undefined;
    const fetchAll = () => {
      for (const route of ROUTES) if (KEPT_WHILE_IDLE.includes(route.path) || likely === route.path) route.preload();
    };
    const timer = setTimeout(fetchAll, LATER_MS);
    return () => clearTimeout(timer);
  }, [isIn, likely]);
}

import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { KEPT_WHILE_IDLE } from './route-map.ts';
import { ROUTES } from './routes.ts';

/** By then the first screen is there; not every browser served says when it is idle. */
const LATER_MS = 2000;

/** Whether the customer, or the network, wants nothing fetched that was not asked for. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } }; // not in every browser, nor in the DOM library
  return connection?.saveData === true;
}

/** Fetches the screens of the tab bar while nothing else is to be done, so that they open at once, and without a network. Not before somebody is in. */
export function useIdleScreens(): void {
  const isIn = !useLocation().pathname.startsWith('/sign-in');
  useEffect(() => {
    if (!isIn || savesData()) return undefined;
    const fetchAll = () => {
      for (const route of ROUTES) if (KEPT_WHILE_IDLE.includes(route.path)) route.preload();
    };
    const timer = setTimeout(fetchAll, LATER_MS);
    return () => clearTimeout(timer);
  }, [isIn]);
}

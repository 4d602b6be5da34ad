import { useEffect, useEffectEvent } from 'react';
import { useLocation } from 'react-router';
import { takeUpdate } from '#platform/take-update.ts';
import { KEPT_WHILE_IDLE } from './route-map.ts';
import { routeAt } from './routes.ts';

/** Nothing stands in a field that loading the page anew would empty. */
const nothingTyped = () => [...document.querySelectorAll<HTMLInputElement>('input:not([type="radio"], [type="checkbox"]), textarea')].every(({ value }) => value === '');

/**
 * Takes a newer build at a quiet moment: while the page is out of sight, on a screen where one only reads. Whoever comes back finds it at the same address. Never in the middle
 * of an order, a payment or a form, nor beside another window of the hall.
 */
export function useQuietUpdate(): void {
  const { pathname } = useLocation();
  const isQuiet = useEffectEvent(() => document.visibilityState === 'hidden' && KEPT_WHILE_IDLE.includes(routeAt(pathname)?.path ?? '') && nothingTyped());
  useEffect(() => {
    const takeIfQuiet = async () => {
      // Looked at again once the newer build is there: whoever has come back meanwhile is left alone.
      if (isQuiet() && (await takeUpdate('if-alone', () => isQuiet()))) location.reload();
    };
    const listen = () => void takeIfQuiet();
    document.addEventListener('visibilitychange', listen);
    return () => document.removeEventListener('visibilitychange', listen);
  }, []);
}

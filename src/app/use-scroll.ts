import { useEffect } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/** Where each entry of the history was scrolled to, for as long as the page lives. */
const positions = new Map<string, number>();

/**
 * A new screen starts at its top; Back finds the place it was left at, as soon as the screen is high enough again. A replaced
 * address (a filter, a month) stays where it is.
 */
export function useScroll(): void {
  const { key } = useLocation();
  const how = useNavigationType();
  useEffect(() => {
    history.scrollRestoration = 'manual';
    const remember = () => positions.set(key, scrollY);
    addEventListener('scroll', remember, { passive: true });
    return () => removeEventListener('scroll', remember);
  }, [key]);
  useEffect(() => {
    if (how === NavigationType.Push) {
      scrollTo(0, 0); // not returned: newer browsers answer with a promise, which React would take for the effect's end
      return;
    }
    const wanted = how === NavigationType.Pop ? positions.get(key) : undefined;
    if (wanted === undefined) return;
    const reach = () => {
      scrollTo(0, wanted);
      if (Math.abs(scrollY - wanted) < 2) grown.disconnect();
    };
    const grown = new ResizeObserver(reach);
    grown.observe(document.body);
    const giveUp = setTimeout(() => grown.disconnect(), 3000);
    reach();
    return () => {
      clearTimeout(giveUp);
      grown.disconnect();
    };
  }, [key, how]);
}

import { useLayoutEffect } from 'react';
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
  // Before the next picture: the browser's own scroll event, when a page gets shorter, must not be taken for the customer's.
  useLayoutEffect(() => {
    history.scrollRestoration = 'manual';
    const wanted = how === NavigationType.Push ? 0 : how === NavigationType.Pop ? (positions.get(key) ?? 0) : null;
    const remember = () => positions.set(key, scrollY);
    addEventListener('scroll', remember, { passive: true });
    const cancelReaching = wanted === null ? () => undefined : reach(wanted);
    return () => {
      removeEventListener('scroll', remember);
      cancelReaching();
    };
  }, [key, how]);
}

/** Scrolls to a place as soon as the page is high enough for it; gives up after three seconds, or when the customer scrolls. Returns the way to stop. */
function reach(wanted: number): () => void {
  const stop = () => {
    clearTimeout(giveUp);
    grown.disconnect();
    for (const own of ['wheel', 'touchstart', 'keydown']) removeEventListener(own, stop);
  };
  const go = () => {
    scrollTo(0, wanted);
    if (Math.abs(scrollY - wanted) < 2) stop();
  };
  const grown = new ResizeObserver(go);
  const giveUp = setTimeout(stop, 3000);
  for (const own of ['wheel', 'touchstart', 'keydown']) addEventListener(own, stop, { passive: true });
  grown.observe(document.body);
  go();
  return stop;
}

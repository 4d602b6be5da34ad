import { useLayoutEffect } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { keepPlaces, loadPlaces } from '#platform/scroll-places.ts';
import { isTerminal } from '#platform/terminal.ts';

/** Where each entry of the history was scrolled to, for as long as the tab lives. */
const places = loadPlaces();
// A terminal keeps nothing of a visit.
addEventListener('pagehide', () => (isTerminal() ? undefined : keepPlaces(places)));

/**
 * Where to scroll to; null to leave the page where it is. The first screen begins at its top by itself, and whoever has scrolled it before the
 * app was there stays: not even asked where nothing is to be reached, as the answer would make the browser lay the page out within the commit.
 */
function placeFor(place: number): number | null {
  const isFirst = window.palmHallIsOpen !== true;
  return isFirst && (place === 0 || scrollY > 0) ? null : place;
}

/**
 * A new screen starts at its top; Back finds the place it was left at, as soon as the screen is high enough again. A replaced
 * address (a filter, a month) stays where it is.
 */
export function useScroll(): void {
  const { key, pathname } = useLocation();
  // The first entry of every page is called the same; of all others nothing is kept but a random name.
  const entry = key === 'default' ? pathname : key;
  const how = useNavigationType();
  // Before the next picture: the browser's own scroll event, when a page gets shorter, must not be taken for the customer's.
  useLayoutEffect(() => {
    // Restoring is up to the browser in an entry that was never here: an address that was typed begins at its top, seen before or not.
    const isNew = how === NavigationType.Push || history.scrollRestoration === 'auto';
    history.scrollRestoration = 'manual';
    const wanted = how === NavigationType.Replace ? null : placeFor(isNew ? 0 : (places[entry] ?? 0));
    const remember = () => (places[entry] = scrollY);
    // Left where it is, perhaps without ever being scrolled.
    const remembering = wanted === null ? requestAnimationFrame(remember) : 0;
    addEventListener('scroll', remember, { passive: true });
    const cancelReaching = wanted === null ? () => undefined : reach(wanted);
    return () => {
      cancelAnimationFrame(remembering);
      removeEventListener('scroll', remember);
      cancelReaching();
    };
  }, [entry, how]);
}

/** What shows that somebody is here, and goes where he likes. */
const ACTS = ['wheel', 'pointerdown', 'touchstart', 'keydown', 'click'];

/** Scrolls to a place as soon as the page is high enough for it, however late that is on a bad network, unless the customer does something first. Returns the way to stop. */
function reach(wanted: number): () => void {
  const stop = () => {
    grown.disconnect();
    for (const act of ACTS) removeEventListener(act, stop);
  };
  const go = () => {
    scrollTo(0, wanted);
    if (Math.abs(scrollY - wanted) < 2) stop();
  };
  const grown = new ResizeObserver(go);
  for (const act of ACTS) addEventListener(act, stop, { passive: true });
  grown.observe(document.body);
  go();
  return stop;
}

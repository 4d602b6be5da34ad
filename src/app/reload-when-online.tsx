import { useEffect } from 'react';

const MARK = 'data-waits-for-network';
/** A file asked for without a network may be given up only after the network has come back: so long afterwards it is still the network's doing. */
const STILL_ITS_DOING_MS = 10_000;

/** When the network last came back in this page, by its own clock; never, so far. */
let cameBackAt = -Infinity;

/** A network that comes back may still lose the first requests: so often the page is loaded anew by itself, and then no more. */
const MOST_RELOADS = 3;
const PAUSE_MS = 1000;

/** How often this entry of the history was loaded anew by itself; a reload keeps it. */
function reloadsSoFar(): number {
  const state = history.state as { readonly reloads?: number } | null; // the router's own, and this
  return state?.reloads ?? 0;
}

function loadAnew(reloads: number): void {
  if (reloads >= MOST_RELOADS) return;
  history.replaceState({ ...(history.state as object | null), reloads: reloads + 1 }, ''); // the router's own stays
  location.reload();
}

/** Stands in a page that takes the place of a screen whose code has not come. Where the network has come back meanwhile, the page is loaded anew. */
export function WaitsForNetwork() {
  useEffect(() => {
    if (performance.now() - cameBackAt < STILL_ITS_DOING_MS) loadAnew(reloadsSoFar());
    if (!navigator.onLine || reloadsSoFar() === 0) return undefined;
    const timer = setTimeout(() => loadAnew(reloadsSoFar()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, []);
  return <span hidden {...{ [MARK]: '' }} />;
}

/**
 * Opens such a screen once the network is back. Some browsers never ask again for a module that failed once, so the page is loaded anew.
 * One listener for the whole visit, before all others: the pages that wait may take each other's place in that very moment.
 */
export function useReloadWhenOnline(): void {
  useEffect(() => {
    const again = () => {
      cameBackAt = performance.now();
      if (document.querySelector(`[${MARK}]`)) loadAnew(0);
    };
    addEventListener('online', again, true);
    return () => removeEventListener('online', again, true);
  }, []);
}

import { useEffect } from 'react';

const MARK = 'data-waits-for-network';

/** Stands in a page that takes the place of a screen whose code has not come. */
export function WaitsForNetwork() {
  return <span hidden {...{ [MARK]: '' }} />;
}

/**
 * Opens such a screen once the network is back. Some browsers never ask again for a module that failed once, so the page is loaded anew.
 * One listener for the whole visit, before all others: the pages that wait may take each other's place in that very moment.
 */
export function useReloadWhenOnline(): void {
  useEffect(() => {
    const again = () => {
      if (document.querySelector(`[${MARK}]`)) location.reload();
    };
    addEventListener('online', again, true);
    return () => removeEventListener('online', again, true);
  }, []);
}

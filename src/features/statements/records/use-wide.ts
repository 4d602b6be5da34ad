import { useSyncExternalStore } from 'react';
import { isTerminal } from '#platform/terminal.ts';

const WIDE = '(min-width: 900px)';

function listen(listener: () => void): () => void {
  const media = matchMedia(WIDE);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

/** Whether there is room for records as a table: a wide window, and not the large type for elders and of a terminal. */
export function useWide(): boolean {
  return useSyncExternalStore(listen, () => matchMedia(WIDE).matches && document.documentElement.dataset['mode'] !== 'elder' && !isTerminal());
}

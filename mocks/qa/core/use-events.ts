import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { noteNotified } from './queries.ts';

/** What others do not change, and what takes too long to be worked out at every step: that is asked for by the clock. */
const NOT_FOLLOWED: readonly unknown[] = ['personas', 'scenarios', 'capabilities', 'own-choices', 'clock-events'];

/** How a bench hears of what others do: `onLost` where nobody tells any more. Returns what ends it; null where nobody can tell. */
export type Follow = (onChange: () => void, onLost: () => void) => (() => void) | null;

/** By server-sent events of the Node host. */
export const followHost: Follow = (onChange, onLost) => {
  const source = new EventSource('/__operator/events');
  source.onmessage = onChange;
  source.onerror = onLost;
  return () => source.close();
};

/** Looks at everything anew whenever it is told that something has happened: within a tenth of a second, on any screen. Where nobody can tell, queries ask by the clock. */
export function useEvents(follow: Follow): void {
  const client = useQueryClient();
  useEffect(() => {
    const lookAnew = () => {
      noteNotified(true);
      void client.invalidateQueries({ predicate: ({ queryKey: [name] }) => !NOT_FOLLOWED.includes(name) });
    };
    const stop = follow(lookAnew, () => noteNotified(false));
    return () => {
      stop?.();
      noteNotified(false);
    };
  }, [client, follow]);
}

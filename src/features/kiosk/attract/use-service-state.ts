import { useEffect, useState } from 'react';
import { getRememberedNumber } from '#contract/remembered-number.ts';
import { SECOND, type Millis } from '#lib/calendar.ts';
import { read } from '#data/wire/read.ts';
import { Trouble } from '#data/wire/trouble.ts';

/** How often the start screen asks, and how long it may go without an answer before it says so (K12). */
const ASKED_EVERY: Millis = 5 * SECOND;
const SAID_AFTER: Millis = 30 * SECOND;

/** Whether the operator answers at all: asked is the least that anybody may ask. */
async function answers(signal: AbortSignal): Promise<boolean> {
  try {
    await read(getRememberedNumber, {}, { signal });
    return true;
  } catch (error) {
    if (error instanceof Trouble) return error.kind === 'problem' && (error.problem?.status ?? 500) < 500;
    if (signal.aborted) return true;
    throw error;
  }
}

/** `unsure`: it has not answered, but not for so long yet that it would be out of service. */
export type ServiceState = 'up' | 'unsure' | 'down';

/** Whether the service is there, as far as the start screen knows; it recovers by itself. */
export function useServiceState(): ServiceState {
  const [state, setState] = useState<ServiceState>('up');
  useEffect(() => {
    const gone = new AbortController();
    let answeredAt = Date.now();
    const ask = async () => {
      const isThere = await answers(gone.signal);
      if (isThere) answeredAt = Date.now();
      if (!gone.signal.aborted) setState(isThere ? 'up' : Date.now() - answeredAt < SAID_AFTER ? 'unsure' : 'down');
    };
    void ask();
    const timer = setInterval(() => void ask(), ASKED_EVERY);
    return () => {
      clearInterval(timer);
      gone.abort();
    };
  }, []);
  return state;
}

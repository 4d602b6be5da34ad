import { useEffect } from 'react';
import { MINUTE, type Millis } from '#lib/calendar.ts';
import { takeUpdate } from '#platform/take-update.ts';
import { TERMINAL_ADDRESS } from '#platform/terminal.ts';

/** An untouched start screen is loaded anew so often: that is when a new build is taken (K14). */
const ANEW_EVERY: Millis = 10 * MINUTE;

/** Loads the page anew where the server has one to give; what a visit left in memory goes with the old one. */
async function loadAnew(signal: AbortSignal): Promise<void> {
  try {
    const { ok } = await fetch(TERMINAL_ADDRESS, { method: 'HEAD', cache: 'no-store', signal });
    if (ok && !signal.aborted) location.replace(TERMINAL_ADDRESS);
  } catch {
    // The server cannot be reached: the start screen stays, and asks again when it is time.
  }
}

/** A fresh page for the next customer: at once after a visit, now and then otherwise, on the start screen alone. */
export function useFreshPage(isAfterVisit: boolean): void {
  useEffect(() => {
    const gone = new AbortController();
    if (isAfterVisit) void loadAnew(gone.signal);
    // Looking for a newer build takes a while: that waits until nobody is about to press.
    const loadNewest = async () => {
      await takeUpdate('always');
      if (!gone.signal.aborted) await loadAnew(gone.signal);
    };
    const timer = setInterval(() => void loadNewest(), ANEW_EVERY);
    return () => {
      clearInterval(timer);
      gone.abort();
    };
  }, [isAfterVisit]);
}

import { useEffect, useEffectEvent } from 'react';
import { SECOND, type Millis } from '#lib/calendar.ts';

const TOUCHES = ['pointerdown', 'keydown', 'wheel'] as const;

/** Calls back once nobody has touched the terminal for so long, by the clock on the wall. */
export function useQuiet(after: Millis, onQuiet: () => void): void {
  const end = useEffectEvent(onQuiet);
  useEffect(() => {
    let since = Date.now();
    const touch = () => {
      since = Date.now();
    };
    const timer = setInterval(() => {
      if (Date.now() - since >= after) end();
    }, SECOND);
    for (const kind of TOUCHES) addEventListener(kind, touch, { passive: true });
    return () => {
      clearInterval(timer);
      for (const kind of TOUCHES) removeEventListener(kind, touch);
    };
  }, [after]);
}

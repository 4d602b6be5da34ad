import { useLayoutEffect, useState } from 'react';
import { SECOND } from '#lib/calendar.ts';

/**
 * What is left of each span of seconds, none below 0, counted here since `mark` has become what it is. The device's clock may be wrong, so
 * a span is the difference of two of the operator's instants. Counts only while something is left; what goes by while the phone sleeps or shows its
 * messages, where the code is looked up, counts as well: no timer runs then.
 */
export function useCountdown<S extends readonly number[]>(mark: string | null, spans: S): { readonly [K in keyof S]: number } {
  const [count, setCount] = useState({ mark, seconds: 0 });
  const passed = count.mark === mark ? count.seconds : 0;
  const isOver = spans.every((span) => span <= passed);
  // In the commit that shows it: whoever looks elsewhere right then has been away from then on.
  useLayoutEffect(() => {
    if (isOver) return;
    const start = Date.now();
    const goneBy = () => Math.round((Date.now() - start) / SECOND);
    const timer = setInterval(() => setCount((before) => ({ mark, seconds: Math.max(goneBy(), before.mark === mark ? before.seconds + 1 : 1) })), SECOND);
    return () => clearInterval(timer);
  }, [mark, isOver]);
  return spans.map((span) => Math.max(0, span - passed)) as { [K in keyof S]: number }; // one number a span
}

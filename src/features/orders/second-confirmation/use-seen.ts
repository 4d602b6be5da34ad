import { useEffect, useRef, useState, type RefObject } from 'react';
import { isTerminal } from '#platform/terminal.ts';

/**
 * Whether what the ref stands on has been on the screen whole. It is asked on a terminal alone, where the customer stands before one screen that
 * others have used (K11); with a reader of screens at home what is off the screen is read all the same.
 */
export function useSeen(): { readonly ref: RefObject<HTMLDivElement | null>; readonly isSeen: boolean } {
  const ref = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(!isTerminal());
  useEffect(() => {
    if (isSeen || !ref.current) return;
    // Where the screen is low it may begin under the foot.
    ref.current.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    // Edges fall between pixels: nearly whole is whole.
    const watch = new IntersectionObserver((entries) => setSeen(entries.some(({ intersectionRatio }) => intersectionRatio > 0.98)), { threshold: 0.99 });
    watch.observe(ref.current);
    return () => watch.disconnect();
  }, [isSeen]);
  return { ref, isSeen };
}

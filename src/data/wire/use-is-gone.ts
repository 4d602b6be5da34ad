import { useEffect, useRef, type RefObject } from 'react';

/** Whether what was on the screen has left it: looked at once an answer has come that was asked for there. */
export function useIsGone(): RefObject<boolean> {
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  return isGone;
}

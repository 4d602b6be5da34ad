import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { isWriting } from '#data/wire/write.ts';
import { phaseAfter, untilNext, type IdlePhase, type IdleLimits } from './idle-clock.ts';

/** Any of these is somebody's doing. */
const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove', 'scroll'] as const;
/** Looked at least so often; and exactly when something is due. */
const TICK_MS = 100;

export interface Idle {
  readonly phase: IdlePhase;
  /** Somebody is still here. */
  readonly goOn: () => void;
}

/**
 * Watches for a visit that nobody touches any more, by the clock on the wall: a page that was asleep has not stopped it. While something is
 * printed, scanned or sent nothing ends. `isBusy`: one of the first two.
 */
export function useIdle(limits: IdleLimits, isBusy: boolean, onOver: () => void): Idle {
  /** By the clock on the wall; 0 until it is watched. */
  const touched = useRef(0);
  const [phase, setPhase] = useState<IdlePhase>({ kind: 'in-use' });
  const touch = () => {
    touched.current = Date.now();
  };
  const tick = useEffectEvent(() => {
    if (isBusy || isWriting()) touch();
    const next = phaseAfter(Date.now() - touched.current, limits);
    if (next.kind === 'over' && phase.kind !== 'over') onOver();
    setPhase((now) => (now.kind === next.kind && (now.kind !== 'warning' || next.kind !== 'warning' || now.secondsLeft === next.secondsLeft) ? now : next));
  });
  useEffect(() => {
    touch();
    let timer = 0;
    const watch = () => {
      tick();
      timer = window.setTimeout(watch, Math.min(TICK_MS, untilNext(Date.now() - touched.current, limits)));
    };
    watch();
    for (const kind of TOUCHES) addEventListener(kind, touch, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      for (const kind of TOUCHES) removeEventListener(kind, touch, { capture: true });
    };
  }, [limits]);
  return { phase, goOn: touch };
}

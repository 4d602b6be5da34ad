import type { SecondProof } from '#contract/core/second-proof.ts';
import { useEffect, useEffectEvent, useState } from 'react';
import { millisOf, MINUTE, SECOND, type Instant, type Millis } from '#lib/calendar.ts';

/** A grant as an answer told it: how long it holds is the difference of two of the operator's instants; the device's clock may be wrong. */
export interface GrantTimes {
  readonly asOf: Instant;
  readonly grantExpiresAt: Instant;
  /** What confirming again takes. */
  readonly secondProof: SecondProof;
}

/** When the customer is warned, in seconds before the end (D22). */
export const WARNED_BEFORE_SECONDS = 20;

/** Seconds left: whole minutes while there is more than one, so that nothing is drawn every second for nothing. */
function secondsLeft({ asOf, grantExpiresAt }: GrantTimes, receivedAt: Millis): number {
  const left = Math.max(0, Math.ceil((receivedAt + millisOf(grantExpiresAt) - millisOf(asOf) - Date.now()) / SECOND));
  return left > 60 ? Math.ceil(left / 60) * 60 : left > WARNED_BEFORE_SECONDS ? 60 : left;
}

/** Counts down a grant; calls `onEnd` once it is over. `receivedAt`: when the answer came, by the device's clock. */
export function useSecondsLeft(grant: GrantTimes, receivedAt: Millis, onEnd?: () => void): number {
  const [, setTick] = useState(0);
  const left = secondsLeft(grant, receivedAt);
  const end = useEffectEvent(() => onEnd?.());
  const look = useEffectEvent(() => setTick(secondsLeft(grant, receivedAt)));
  useEffect(() => {
    const timer = setInterval(() => look(), SECOND);
    const seen = () => look();
    document.addEventListener('visibilitychange', seen);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', seen);
    };
  }, []);
  const isOver = left === 0;
  useEffect(() => {
    if (isOver) end();
  }, [isOver]);
  return left;
}

/** Minutes to say for seconds left: never 0 while it holds. */
export function minutesToSay(seconds: number): number {
  return Math.max(1, Math.ceil((seconds * SECOND) / MINUTE));
}

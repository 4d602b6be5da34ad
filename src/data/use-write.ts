import { useRef, useState } from 'react';
import type { Endpoint, RequestOf, ResponseOf } from '#contract/endpoint.ts';
import { newKey } from '#lib/ids.ts';
import { Trouble } from './trouble.ts';
import { write } from './write.ts';

/** A write as a screen uses it. `submit` may be called any number of times: while one is on its way the others do nothing (W3). */
export interface Write<E extends Endpoint> {
  readonly submit: (request: RequestOf<E>) => Promise<ResponseOf<E> | null>;
  readonly isSending: boolean;
  /** Why the last one did not succeed; null while sending and after success. */
  readonly trouble: Trouble | null;
}

/**
 * One intent, one key: made when the screen is shown, the same on every attempt whose outcome is unknown, renewed once the
 * operator has answered (W1). Resolves to null when it was not sent or did not succeed; `trouble` then says why. Not the
 * library's mutation: that one can pause, retry and persist, which a write here must never do (W4).
 */
export function useWrite<E extends Endpoint>(endpoint: E): Write<E> {
  const key = useRef<string>(null);
  key.current ??= newKey();
  const isOnItsWay = useRef(false);
  const [state, setState] = useState<{ readonly isSending: boolean; readonly trouble: Trouble | null }>({ isSending: false, trouble: null });
  const submit = async (request: RequestOf<E>) => {
    if (isOnItsWay.current) return null;
    isOnItsWay.current = true;
    setState({ isSending: true, trouble: null });
    try {
      const answer = await write(endpoint, request, key.current ?? newKey());
      key.current = newKey();
      setState({ isSending: false, trouble: null });
      return answer;
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      if (!error.leavesUnknown) key.current = newKey();
      setState({ isSending: false, trouble: error });
      return null;
    } finally {
      isOnItsWay.current = false;
    }
  };
  return { submit, ...state };
}

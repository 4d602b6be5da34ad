import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
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
  readonly forgetTrouble: () => void;
}

/**
 * One intent, one key: made when the screen is shown, the same on every attempt whose outcome is unknown, renewed once the
 * operator has answered (W1). Resolves to null when it was not sent or did not succeed; `trouble` then says why.
 */
export function useWrite<E extends Endpoint>(endpoint: E): Write<E> {
  const key = useRef<string>(null);
  key.current ??= newKey();
  const isOnItsWay = useRef(false);
  const mutation = useMutation<ResponseOf<E>, Error, RequestOf<E>>({
    mutationFn: (request) => write(endpoint, request, key.current ?? newKey()),
    networkMode: 'always',
    retry: 0,
    gcTime: 0,
  });
  const submit = async (request: RequestOf<E>) => {
    if (isOnItsWay.current) return null;
    isOnItsWay.current = true;
    try {
      const answer = await mutation.mutateAsync(request);
      key.current = newKey();
      return answer;
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      if (!error.leavesUnknown) key.current = newKey();
      return null;
    } finally {
      isOnItsWay.current = false;
    }
  };
  return { submit, isSending: mutation.isPending, trouble: mutation.error instanceof Trouble ? mutation.error : null, forgetTrouble: mutation.reset };
}

import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Endpoint, RequestOf, ResponseOf } from '#contract/core/endpoint.ts';
import { newKey } from '#lib/ids.ts';
import { forgetAnswers } from './forget-answers.ts';
import { Trouble } from './trouble.ts';
import { useIsGone } from './use-is-gone.ts';
import { write } from './write.ts';

/** A write as a screen uses it. `submit` may be called any number of times: while one is on its way the others do nothing (W3). */
export interface Write<E extends Endpoint> {
  readonly submit: (request: RequestOf<E>, onTrouble?: (trouble: Trouble) => void) => Promise<ResponseOf<E> | null>;
  readonly isSending: boolean;
  /** Why the last one did not succeed; null while sending and after success. */
  readonly trouble: Trouble | null;
  /** It may have happened all the same (W5); stays so until the operator has answered. */
  readonly isUnknown: boolean;
}

export interface WriteOptions<E extends Endpoint> {
  /** What the write means for what is on the screen; everything else that was read is forgotten by then. Called after every attempt, before `submit` resolves; `answer` is null where it did not succeed or its outcome is unknown. */
  readonly onAnswer?: (client: QueryClient, answer: ResponseOf<E> | null) => void | Promise<void>;
}

/**
 * One intent, one key: kept with what was sent, in memory, until the operator has answered it, so that trying again is the same and whatever
 * was changed in between is another (W1). `submit` resolves to null when nothing was sent or it did not succeed; `trouble` then says why.
 * Why not the library's mutation: docs/decisions/0009.
 */
export function useWrite<E extends Endpoint>(endpoint: E, { onAnswer }: WriteOptions<E> = {}): Write<E> {
  const client = useQueryClient();
  const [keys] = useState(() => new Map<string, string>());
  const isOnItsWay = useRef(false);
  const isGone = useIsGone();
  const [state, setState] = useState<Omit<Write<E>, 'submit'>>({ isSending: false, trouble: null, isUnknown: false });
  const attempt = async (request: RequestOf<E>, onTrouble?: (trouble: Trouble) => void) => {
    const intent = JSON.stringify(request);
    const key = keys.get(intent) ?? newKey();
    keys.set(intent, key);
    isOnItsWay.current = true;
    setState(({ isUnknown }) => ({ isSending: true, trouble: null, isUnknown }));
    try {
      const answer = await write(endpoint, request, key);
      // What is known now is newer than whatever was not: that again would be another intent.
      keys.clear();
      setState({ isSending: false, trouble: null, isUnknown: false });
      return answer;
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      // Without a network nothing was sent: what was unknown still is, under the same key.
      const isAsBefore = error.kind === 'offline';
      if (!error.leavesUnknown && !isAsBefore) keys.delete(intent);
      setState(({ isUnknown }) => ({ isSending: false, trouble: error, isUnknown: isAsBefore ? isUnknown : error.leavesUnknown }));
      onTrouble?.(error);
      return null;
    } finally {
      isOnItsWay.current = false;
    }
  };
  const submit = async (request: RequestOf<E>, onTrouble?: (trouble: Trouble) => void) => {
    if (isOnItsWay.current) return null;
    const answer = await attempt(request, onTrouble);
    // Whoever has gone elsewhere meanwhile looks at what was read before.
    forgetAnswers(client, isGone.current ? 'active' : 'none');
    await onAnswer?.(client, answer);
    return answer;
  };
  return { submit, ...state };
}

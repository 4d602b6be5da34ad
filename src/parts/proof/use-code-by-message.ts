import { useEffect, useState } from 'react';
import type { Endpoint, RequestOf } from '#contract/endpoint.ts';
import { CODE_LIFE_SECONDS, type CodeSent, type CodeSentSchema } from '#contract/session.ts';
import type { Trouble } from '#data/wire/trouble.ts';
import { useWrite } from '#data/wire/use-write.ts';
import { millisOf } from '#lib/calendar.ts';

/** The words around a code sent by SMS. */
export interface CodeWords {
  readonly first: string;
  readonly again: string;
  readonly sending: string;
  readonly wait: (seconds: number) => string;
  readonly sent: (number: string) => string;
}

/** An endpoint that sends a code. */
export type SendsCode = Endpoint & { readonly response: typeof CodeSentSchema };

/** A button that asks for a code, and what it says about it. */
export interface CodeByMessage<E extends SendsCode> {
  readonly ask: (request: RequestOf<E>) => Promise<void>;
  readonly label: string;
  readonly isBusy: boolean;
  readonly note: string | undefined;
  readonly trouble: Trouble | null;
}

/** Seconds from one instant of the operator to another: the device's clock may be wrong, so only the difference counts. */
function pauseOf(sent: CodeSent): number {
  const life = millisOf(sent.expiresAt) - millisOf(sent.resendAt);
  return Math.max(0, CODE_LIFE_SECONDS - Math.round(life / 1000));
}

/**
 * Asks for a code, once a tap (W3), and counts down the pause before another may be asked for.
 */
export function useCodeByMessage<E extends SendsCode>(endpoint: E, words: CodeWords): CodeByMessage<E> {
  const { submit, isSending, trouble } = useWrite(endpoint);
  const [sent, setSent] = useState<CodeSent | null>(null);
  const [seconds, setSeconds] = useState(0);
  const isWaiting = seconds > 0;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => setSeconds((before) => Math.max(0, before - 1)), 1000);
    return () => clearInterval(timer);
  }, [isWaiting]);
  const ask = async (request: RequestOf<E>) => {
    if (isWaiting) return;
    const codeSent: CodeSent | null = await submit(request);
    if (codeSent === null) return;
    setSent(codeSent);
    setSeconds(pauseOf(codeSent));
  };
  const label = isSending ? words.sending : isWaiting ? words.wait(seconds) : sent ? words.again : words.first;
  return { ask, label, isBusy: isSending || isWaiting, note: sent ? words.sent(sent.sentTo) : undefined, trouble: isSending ? null : trouble };
}

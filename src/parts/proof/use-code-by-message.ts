import { useState } from 'react';
import type { Endpoint, RequestOf } from '#contract/core/endpoint.ts';
import { CODE_LIFE_SECONDS, type CodeSent, type CodeSentSchema } from '#contract/session.ts';
import type { Trouble } from '#data/wire/trouble.ts';
import { useWrite } from '#data/wire/use-write.ts';
import { millisOf, SECOND } from '#lib/calendar.ts';
import { useCountdown } from './use-countdown.ts';

/** The words of the button that asks for a code. */
export interface CodeButtonWords {
  readonly first: string;
  readonly again: string;
  readonly sending: string;
  readonly wait: (seconds: number) => string;
}

/** The words around a code sent by SMS. */
export interface CodeWords extends CodeButtonWords {
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

/** What the button says: that one is on its way, how long to wait for another, or that one can be had. */
export function codeButtonLabel(words: CodeButtonWords, { isSending, wait, isSent }: { readonly isSending: boolean; readonly wait: number; readonly isSent: boolean }): string {
  if (isSending) return words.sending;
  if (wait > 0) return words.wait(wait);
  return isSent ? words.again : words.first;
}

/** Seconds before another may be asked for: what the code's life has more than is left of it then. */
function pauseOf(sent: CodeSent): number {
  return CODE_LIFE_SECONDS - Math.round((millisOf(sent.expiresAt) - millisOf(sent.resendAt)) / SECOND);
}

/** Asks for a code, once a tap (W3), and counts down the pause before another may be asked for. */
export function useCodeByMessage<E extends SendsCode>(endpoint: E, words: CodeWords): CodeByMessage<E> {
  const { submit, isSending, trouble } = useWrite(endpoint);
  const [sent, setSent] = useState<CodeSent | null>(null);
  const [wait] = useCountdown(sent?.expiresAt ?? null, [sent ? pauseOf(sent) : 0] as const);
  const ask = async (request: RequestOf<E>) => {
    if (wait > 0) return;
    const codeSent: CodeSent | null = await submit(request);
    if (codeSent) setSent(codeSent);
  };
  const label = codeButtonLabel(words, { isSending, wait, isSent: sent !== null });
  return { ask, label, isBusy: isSending || wait > 0, note: sent ? words.sent(sent.sentTo) : undefined, trouble };
}

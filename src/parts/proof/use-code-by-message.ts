import { useState } from 'react';
import type { Endpoint, RequestOf } from '#contract/core/endpoint.ts';
import { CODE_LIFE_SECONDS, CODE_PAUSE_SECONDS, type CodeSent, type CodeSentSchema } from '#contract/session.ts';
import type { Trouble } from '#data/wire/trouble.ts';
import { useWrite } from '#data/wire/use-write.ts';
import { millisOf, SECOND } from '#lib/calendar.ts';
import { useCountdown } from './use-countdown.ts';

/** The labels of the button that asks for a code. */
export interface CodeButtonLabels {
  readonly first: string;
  readonly again: string;
  readonly sending: string;
  readonly wait: (seconds: number) => string;
}

/** The texts around a code sent by SMS. */
export interface CodeTexts extends CodeButtonLabels {
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
export function codeButtonLabel(labels: CodeButtonLabels, { isSending, wait, isSent }: { readonly isSending: boolean; readonly wait: number; readonly isSent: boolean }): string {
  if (isSending) return labels.sending;
  if (wait > 0) return labels.wait(wait);
  return isSent ? labels.again : labels.first;
}

/** Seconds before another may be asked for: what the code's life has more than is left of it then. The operator rounds up; the count does not begin above the pause. */
function pauseOf(sent: CodeSent): number {
  return Math.min(CODE_PAUSE_SECONDS, CODE_LIFE_SECONDS - Math.round((millisOf(sent.expiresAt) - millisOf(sent.resendAt)) / SECOND));
}

/** Asks for a code, once a tap (W3), and counts down the pause before another may be asked for. */
export function useCodeByMessage<E extends SendsCode>(endpoint: E, texts: CodeTexts): CodeByMessage<E> {
  const { submit, isSending, trouble } = useWrite(endpoint);
  const [sent, setSent] = useState<CodeSent | null>(null);
  const [wait] = useCountdown(sent?.expiresAt ?? null, [sent ? pauseOf(sent) : 0] as const);
  const ask = async (request: RequestOf<E>) => {
    if (wait > 0) return;
    const codeSent: CodeSent | null = await submit(request);
    if (codeSent) setSent(codeSent);
  };
  const label = codeButtonLabel(texts, { isSending, wait, isSent: sent !== null });
  return { ask, label, isBusy: isSending || wait > 0, note: sent ? texts.sent(sent.sentTo) : undefined, trouble };
}

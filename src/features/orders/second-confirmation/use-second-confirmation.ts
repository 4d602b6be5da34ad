import { useRef } from 'react';
import type { Order, Proof } from '#contract/orders.ts';
import { useConfirmOrder } from '#data/orders.ts';
import type { Trouble } from '#data/wire/trouble.ts';
import { useSecret, type Secret, type SecretTexts } from '#parts/forms/use-secret.ts';

/** The second confirmation under way. What was typed goes after every attempt; what was sent stays in memory only while its outcome is unknown. */
export interface Second extends Pick<Secret, 'typed' | 'type' | 'error'> {
  readonly isSending: boolean;
  readonly trouble: Trouble | null;
  readonly isUnknown: boolean;
  readonly confirm: () => Promise<void>;
  /** Sends the very same again, under the same key (W5). */
  readonly retry: () => void;
}

export interface Confirmed {
  /** The order; null where it is begun by the same press. */
  readonly id: string | null;
  readonly proof: Proof;
  /** Around what is typed. */
  readonly texts: SecretTexts;
  /** Begins it; null where that did not succeed, and then nothing is confirmed. */
  readonly begin?: () => Promise<Order | null>;
  readonly onDone?: (order: Order) => void;
  readonly onTrouble: (trouble: Trouble, order: string) => void;
}

/** @see Second */
export function useSecondConfirmation({ id, proof, texts, begin, onDone, onTrouble }: Confirmed): Second {
  const { submit, isSending, trouble, isUnknown } = useConfirmOrder();
  const { typed, type, check, clear, error } = useSecret(proof === 'sms-code' ? proof : 'service-password', texts, trouble);
  type Body = Parameters<typeof submit>[0]['body'];
  const sent = useRef<Body>(null);
  const send = async (body: Body) => {
    const to = id ?? (await begin?.())?.id;
    // What was typed has not been sent.
    if (to === undefined) return;
    sent.current = body;
    const order = await submit({ params: { order: to }, body }, (refusal) => {
      if (!refusal.leavesUnknown) sent.current = null;
      onTrouble(refusal, to);
    });
    clear();
    if (order !== null) onDone?.(order);
  };
  const confirm = async () => {
    if (proof === 'tap') return send({ method: proof });
    const given = check();
    if (given === null) return;
    await send(proof === 'sms-code' ? { method: proof, code: given } : { method: proof, servicePassword: given });
  };
  return {
    typed,
    type,
    error,
    isSending,
    trouble,
    isUnknown,
    confirm,
    retry: () => {
      if (sent.current) void send(sent.current);
    },
  };
}

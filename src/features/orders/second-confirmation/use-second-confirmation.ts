import { useRef, useState } from 'react';
import type { Order } from '#contract/orders.ts';
import { useConfirmOrder } from '#data/orders.ts';
import type { Trouble } from '#data/wire/trouble.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { useReadAgain } from './use-read-again.ts';

/** The second confirmation under way. What was typed goes after every attempt; what was sent stays in memory only while its outcome is unknown. */
export interface Second {
  readonly typed: string;
  readonly type: (digits: string) => void;
  readonly error: string | undefined;
  readonly isSending: boolean;
  readonly trouble: Trouble | null;
  readonly isUnknown: boolean;
  /** Resolves to whether it is done. */
  readonly confirm: () => Promise<boolean>;
  /** Sends the very same again, under the same key (W5). */
  readonly retry: () => void;
}

const DIGITS = 6;

/** @see Second */
export function useSecondConfirmation({ id, proof }: Pick<Order, 'id' | 'proof'>): Second {
  const { t } = useTranslation('orders');
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const { submit, isSending, trouble, isUnknown } = useConfirmOrder();
  const readAgain = useReadAgain(id);
  type Body = Parameters<typeof submit>[0]['body'];
  const sent = useRef<Body>(null);
  const send = async (body: Body) => {
    sent.current = body;
    const order = await submit({ params: { order: id }, body }, (refusal) => {
      if (!refusal.leavesUnknown) sent.current = null;
      readAgain(refusal);
    });
    setTyped('');
    return order !== null;
  };
  const missing = () => {
    if (proof === 'tap' || typed.length === DIGITS) return undefined;
    if (proof === 'sms-code') return t(typed === '' ? 'codeMissing' : 'codeShort');
    return t(typed === '' ? 'passwordMissing' : 'passwordShort');
  };
  const confirm = async () => {
    const wrong = missing();
    setError(wrong);
    if (wrong !== undefined) return false;
    if (proof === 'tap') return send({ method: proof });
    return send(proof === 'sms-code' ? { method: proof, code: typed } : { method: proof, servicePassword: typed });
  };
  const isPasswordWrong = trouble?.code === 'wrong-credentials';
  return {
    typed,
    type: (digits) => {
      setTyped(digits);
      setError(undefined);
    },
    error: error ?? (isPasswordWrong && !isSending ? t('passwordWrong', { attempts: trouble.problem?.attemptsLeft ?? 0 }) : undefined),
    isSending,
    trouble,
    isUnknown,
    confirm,
    retry: () => {
      if (sent.current) void send(sent.current);
    },
  };
}

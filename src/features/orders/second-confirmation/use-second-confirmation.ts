import { useRef } from 'react';
import type { Order } from '#contract/orders.ts';
import { useConfirmOrder } from '#data/orders.ts';
import type { Trouble } from '#data/wire/trouble.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { useSecret, type Secret } from '#parts/forms/use-secret.ts';
import { useRefetchOnConflict } from './use-refetch-on-conflict.ts';

/** The second confirmation under way. What was typed goes after every attempt; what was sent stays in memory only while its outcome is unknown. */
export interface Second extends Pick<Secret, 'typed' | 'type' | 'error'> {
  readonly isSending: boolean;
  readonly trouble: Trouble | null;
  readonly isUnknown: boolean;
  /** Resolves to whether it is done. */
  readonly confirm: () => Promise<boolean>;
  /** Sends the very same again, under the same key (W5). */
  readonly retry: () => void;
}

/** @see Second */
export function useSecondConfirmation({ id, proof }: Pick<Order, 'id' | 'proof'>): Second {
  const { t } = useTranslation('orders');
  const { submit, isSending, trouble, isUnknown } = useConfirmOrder();
  const { typed, type, check, clear, error } = useSecret(
    proof === 'sms-code' ? proof : 'service-password',
    proof === 'sms-code'
      ? { missing: t('codeMissing'), short: t('codeShort') }
      : { missing: t('passwordMissing'), short: t('passwordShort'), wrong: (attempts) => t('passwordWrong', { attempts }) },
    trouble,
  );
  const refetchOnConflict = useRefetchOnConflict(id);
  type Body = Parameters<typeof submit>[0]['body'];
  const sent = useRef<Body>(null);
  const send = async (body: Body) => {
    sent.current = body;
    const order = await submit({ params: { order: id }, body }, (refusal) => {
      if (!refusal.leavesUnknown) sent.current = null;
      refetchOnConflict(refusal);
    });
    clear();
    return order !== null;
  };
  const confirm = async () => {
    if (proof === 'tap') return send({ method: proof });
    const given = check();
    if (given === null) return false;
    return send(proof === 'sms-code' ? { method: proof, code: given } : { method: proof, servicePassword: given });
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

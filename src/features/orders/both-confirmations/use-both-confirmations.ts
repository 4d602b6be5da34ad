import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { OfferedTerms } from '#contract/terms.ts';
import { orderQuery, useCancelOrder, useCreateOrder } from '#data/orders.ts';
import type { Trouble } from '#data/wire/trouble.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { useGoOn } from '#parts/forms/use-go-on.ts';
import { isConflict } from '#features/orders/second-confirmation/use-refetch-on-conflict.ts';
import { useSecondConfirmation, type Second } from '#features/orders/second-confirmation/use-second-confirmation.ts';

/** Both confirmations by one press: the first under way or made, then the second. */
export interface Both {
  /** The order that waits: made by a press before this one, or found again (W6). */
  readonly order: string | null;
  readonly second: Second;
  readonly isSending: boolean;
  /** Of the first confirmation; of giving the order up. */
  readonly beginTrouble: Trouble | null;
  readonly isBeginUnknown: boolean;
  readonly leaveTrouble: Trouble | null;
  readonly isLeaving: boolean;
  readonly press: () => void;
  readonly giveUp: (order: string) => void;
}

/** An order that was made is kept whatever the second confirmation meets: the next press confirms that one, so there is never a second (W3). */
export function useBothConfirmations({ terms, proof, openOrder }: OfferedTerms): Both {
  const { t } = useTranslation('order-password');
  const goOnTo = useGoOn();
  const client = useQueryClient();
  const create = useCreateOrder();
  const leave = useCancelOrder();
  const [begun, setBegun] = useState<string | null>(null);
  const isPressed = useRef(false);
  const order = begun ?? openOrder;
  const goOn = ({ id }: { readonly id: string }) => void goOnTo(paths.order(id));
  const onTrouble = (trouble: Trouble, id: string) => {
    if (!isConflict(trouble)) return;
    client.removeQueries(orderQuery(id)); // what was known of it is no longer true
    goOn({ id });
  };
  const begin = async () => {
    const made = await create.submit({ body: { action: terms.action, service: terms.service, version: terms.version } });
    if (made !== null) setBegun(made.id);
    return made;
  };
  const texts = { missing: t('passwordMissing'), short: t('passwordShort'), wrong: (attempts: number) => t('passwordWrong', { attempts }) };
  const second = useSecondConfirmation({ id: order, proof, texts, begin, onDone: goOn, onTrouble });
  const press = async () => {
    if (isPressed.current) return;
    isPressed.current = true;
    await second.confirm().finally(() => {
      isPressed.current = false;
    });
  };
  const giveUp = async (id: string) => {
    if ((await leave.submit({ params: { order: id }, body: {} }, (trouble) => onTrouble(trouble, id))) !== null) goOn({ id });
  };
  return {
    order,
    second,
    isSending: create.isSending || second.isSending,
    beginTrouble: create.trouble,
    isBeginUnknown: create.isUnknown,
    leaveTrouble: leave.trouble,
    isLeaving: leave.isSending,
    press: () => void press(),
    giveUp: (id) => void giveUp(id),
  };
}

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { OfferedTerms } from '#contract/terms.ts';
import type { Order } from '#contract/orders.ts';
import { orderQuery, useConfirmOrder, useCreateOrder } from '#data/orders.ts';
import type { Trouble } from '#data/wire/trouble.ts';
import { paths } from '#lib/paths.ts';
import { useGoOn } from '#parts/forms/use-go-on.ts';

/** The first confirmation under way; where it takes only another tap, the second as well. */
interface Begin {
  readonly begin: () => void;
  readonly isSending: boolean;
  /** Of the first confirmation. */
  readonly trouble: Trouble | null;
  readonly isUnknown: boolean;
  /** The order whose second confirmation may have been given or not (W5), and the very same once more. */
  readonly unknown: { readonly order: Order; readonly trouble: Trouble | null; readonly isSending: boolean; readonly onRetry: () => void } | null;
}

/** Goes from the terms to the order. What takes only another tap is confirmed by the same one: the terms stood above it. */
export function useStartOrder({ terms, proof }: OfferedTerms): Begin {
  const goOn = useGoOn();
  const client = useQueryClient();
  const create = useCreateOrder();
  const confirm = useConfirmOrder();
  const [begun, setBegun] = useState<Order | null>(null);
  const tap = async ({ id }: Order) => {
    let isOpen = false;
    await confirm.submit({ params: { order: id }, body: { method: 'tap' } }, (trouble) => {
      isOpen = trouble.leavesUnknown;
      // What is known of the order may no longer be true; what was not sent has changed nothing.
      if (trouble.kind !== 'offline') client.removeQueries(orderQuery(id));
    });
    if (!isOpen) await goOn(paths.order(id));
  };
  const begin = async () => {
    const order = await create.submit({ body: { action: terms.action, service: terms.service, version: terms.version } });
    if (order === null) return;
    if (proof !== 'tap') return goOn(paths.order(order.id));
    setBegun(order);
    return tap(order);
  };
  const { trouble, isSending, isUnknown } = confirm;
  return {
    begin: () => void begin(),
    isSending: create.isSending || isSending,
    trouble: create.trouble,
    isUnknown: create.isUnknown,
    unknown: begun !== null && isUnknown ? { order: begun, trouble, isSending, onRetry: () => void tap(begun) } : null,
  };
}

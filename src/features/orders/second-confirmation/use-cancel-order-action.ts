import { useCancelOrder } from '#data/orders.ts';
import type { Trouble } from '#data/wire/trouble.ts';
import { useRefetchOnConflict } from './use-refetch-on-conflict.ts';

/** Gives the order up; the page then says that nothing was done. */
export function useCancelOrderAction(order: string): { readonly giveUp: () => void; readonly isSending: boolean; readonly trouble: Trouble | null } {
  const { submit, isSending, trouble } = useCancelOrder();
  const refetchOnConflict = useRefetchOnConflict(order);
  return { giveUp: () => void submit({ params: { order }, body: {} }, refetchOnConflict), isSending, trouble };
}

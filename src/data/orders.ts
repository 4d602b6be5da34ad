import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { cancelOrder, confirmOrder, createOrder, getOrder, listOrders, type Order } from '#contract/orders.ts';
import { reading } from '#data/wire/read.ts';
import { useWrite, type Write } from '#data/wire/use-write.ts';
import { KEYS } from './keys.ts';

/** One order, or its slip. */
export const orderQuery = (order: string) => queryOptions({ queryKey: [...KEYS.order, order], ...reading(getOrder, { params: { order } }) });

/** Orders of two years, newest first. */
export const orderListQuery = () => queryOptions({ queryKey: KEYS.orderList, ...reading(listOrders, {}) });

/** The answer is the order as it is now. The terms that led to it stay on their page as they were signed. */
function noteOrder(client: QueryClient, order: Order | null): void {
  if (order) client.setQueryData(orderQuery(order.id).queryKey, order);
}

/** The first confirmation. */
export const useCreateOrder = (): Write<typeof createOrder> => useWrite(createOrder, { onAnswer: noteOrder });
/** The second one. */
export const useConfirmOrder = (): Write<typeof confirmOrder> => useWrite(confirmOrder, { onAnswer: noteOrder });
/** Gives an open order up. */
export const useCancelOrder = (): Write<typeof cancelOrder> => useWrite(cancelOrder, { onAnswer: noteOrder });

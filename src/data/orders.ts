import { queryOptions, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { Endpoint } from '#contract/endpoint.ts';
import { cancelOrder, confirmOrder, getOrder, type Order } from '#contract/orders.ts';
import { read } from '#data/wire/read.ts';
import { useWrite, type Write } from '#data/wire/use-write.ts';

/** One order, or its slip. */
export const orderQuery = (order: string) => queryOptions({ queryKey: ['orders', 'one', order], queryFn: ({ signal }) => read(getOrder, { params: { order } }, { signal }) });

/** What an order may have changed is not shown again from before. */
const TOUCHED = [['home'], ['balance'], ['bills'], ['unbilled'], ['services'], ['subscriptions'], ['line'], ['orders', 'list']] as const;

function noteOrder(client: QueryClient, order: Order | null): void {
  for (const queryKey of TOUCHED) client.removeQueries({ queryKey });
  if (order) client.setQueryData(orderQuery(order.id).queryKey, order);
}

/** A write that answers with an order: whatever came of it, what it may have changed is asked for anew. */
export function useOrderWrite<E extends Endpoint & { readonly response: typeof getOrder.response }>(endpoint: E): Write<E> {
  const client = useQueryClient();
  const write = useWrite(endpoint);
  return {
    ...write,
    submit: async (request, onTrouble) => {
      const order = await write.submit(request, onTrouble);
      noteOrder(client, order);
      return order;
    },
  };
}

/** The second one. */
export const useConfirmOrder = (): Write<typeof confirmOrder> => useOrderWrite(confirmOrder);
/** Gives an open order up. */
export const useCancelOrder = (): Write<typeof cancelOrder> => useOrderWrite(cancelOrder);

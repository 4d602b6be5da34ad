import { queryOptions, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { Endpoint } from '#contract/endpoint.ts';
import { cancelOrder, confirmOrder, createOrder, getOrder, getTerms, listOrders, type Order, type OrderAction } from '#contract/orders.ts';
import { read } from './read.ts';
import { useWrite, type Write } from './use-write.ts';

/** What would be signed: always asked anew, as it may have changed since it was last seen. */
export const termsQuery = (action: OrderAction, service: string | null) =>
  queryOptions({
    queryKey: ['orders', 'terms', action, service],
    queryFn: ({ signal }) => read(getTerms, { query: service === null ? { action } : { action, service } }, { signal }),
    staleTime: 0,
    gcTime: 0,
  });

/** Orders of two years, newest first. */
export const orderListQuery = () => queryOptions({ queryKey: ['orders', 'list'], queryFn: ({ signal }) => read(listOrders, {}, { signal }) });

/** One order, or its slip. */
export const orderQuery = (order: string) => queryOptions({ queryKey: ['orders', 'one', order], queryFn: ({ signal }) => read(getOrder, { params: { order } }, { signal }) });

/** What an order may have changed is not shown again from before. */
const TOUCHED = [['home'], ['balance'], ['bills'], ['unbilled'], ['services'], ['subscriptions'], ['line'], ['orders', 'list']] as const;

function noteOrder(client: QueryClient, order: Order | null): void {
  for (const queryKey of TOUCHED) client.removeQueries({ queryKey });
  if (order) client.setQueryData(orderQuery(order.id).queryKey, order);
}

function useOrderWrite<E extends Endpoint & { readonly response: typeof createOrder.response }>(endpoint: E): Write<E> {
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

/** The first confirmation. */
export const useCreateOrder = (): Write<typeof createOrder> => useOrderWrite(createOrder);
/** The second one. */
export const useConfirmOrder = (): Write<typeof confirmOrder> => useOrderWrite(confirmOrder);
/** Gives an open order up. */
export const useCancelOrder = (): Write<typeof cancelOrder> => useOrderWrite(cancelOrder);

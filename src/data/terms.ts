import { queryOptions } from '@tanstack/react-query';
import type { OrderAction } from '#contract/orders.ts';
import { createOrder, getTerms } from '#contract/terms.ts';
import { useOrderWrite } from './orders.ts';
import { read } from '#data/wire/read.ts';
import type { Write } from '#data/wire/use-write.ts';

/** What would be signed: always asked anew, as it may have changed since it was last seen. */
export const termsQuery = (action: OrderAction | null, service: string | null) =>
  queryOptions({
    queryKey: ['orders', 'terms', action, service],
    queryFn: ({ signal }) => read(getTerms, { query: { ...(action === null ? {} : { action }), ...(service === null ? {} : { service }) } }, { signal }),
    staleTime: 0,
    gcTime: 0,
  });

/** The first confirmation. */
export const useCreateOrder = (): Write<typeof createOrder> => useOrderWrite(createOrder);

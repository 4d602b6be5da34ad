import { queryOptions } from '@tanstack/react-query';
import type { OrderAction } from '#contract/orders.ts';
import { getTerms } from '#contract/terms.ts';
import { read } from '#data/wire/read.ts';
import { KEYS } from './keys.ts';

/** What would be signed: always asked anew, as it may have changed since it was last seen. */
export const termsQuery = (action: OrderAction | null, service: string | null) =>
  queryOptions({
    queryKey: [...KEYS.terms, action, service],
    queryFn: ({ signal }) => read(getTerms, { query: { ...(action === null ? {} : { action }), ...(service === null ? {} : { service }) } }, { signal }),
    staleTime: 0,
    gcTime: 0,
  });

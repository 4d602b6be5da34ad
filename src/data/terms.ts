import { queryOptions } from '@tanstack/react-query';
import type { OrderAction } from '#contract/orders.ts';
import { getTerms } from '#contract/terms.ts';
import { reading } from '#data/wire/read.ts';
import { KEYS } from './keys.ts';

/** What would be signed: always asked anew, as it may have changed since it was last seen; kept no longer than its screen takes to be drawn. */
export const termsQuery = (action: OrderAction | null, service: string | null) =>
  queryOptions({
    queryKey: [...KEYS.terms, action, service],
    ...reading(getTerms, { query: { ...(action === null ? {} : { action }), ...(service === null ? {} : { service }) } }),
    staleTime: 0,
    gcTime: 1000,
  });

import { getTerms } from '#contract/terms.ts';
import { offeredTerms } from '#mocks/operator/orders/orders.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const getTermsHandler = handle(getTerms, ({ rating, caller, query, at }) => ({ body: offeredTerms(rating, caller.customer, query, at) }));

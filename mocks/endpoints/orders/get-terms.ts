import { getTerms as endpoint } from '#contract/terms.ts';
import { getTerms } from '#mocks/operator/orders/orders.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const getTermsHandler = handle(endpoint, ({ rating, caller, query, at }) => ({ body: getTerms(rating, caller.customer, query, at) }));

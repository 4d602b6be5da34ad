import { getTerms as endpoint } from '#contract/terms.ts';
import { getTerms } from '#mocks/operator/orders/orders.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const getTermsHandler = defineHandler(endpoint, ({ rating, caller, query, at }) => ({ body: getTerms(rating, caller.customer, query, at, caller.session.signedInBy) }));

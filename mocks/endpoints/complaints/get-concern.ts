import { getConcern as endpoint } from '#contract/care/complaints.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';
import { namedConcern } from '#mocks/operator/complaints/concern.ts';

export const getConcernHandler = defineHandler(endpoint, ({ rating, caller, query, at }) => ({ body: namedConcern(rating, caller.customer, query, at) }));

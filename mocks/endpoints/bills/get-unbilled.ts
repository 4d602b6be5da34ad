import { getUnbilled as endpoint } from '#contract/bills.ts';
import { getUnbilled } from '#mocks/operator/bills/bills.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const getUnbilledHandler = defineHandler(endpoint, ({ rating, caller, at }) => ({ body: getUnbilled(rating, caller.customer, at) }));

import { getUnbilled as endpoint } from '#contract/bills.ts';
import { getUnbilled } from '#mocks/operator/bills/bills.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const getUnbilledHandler = handle(endpoint, ({ rating, caller, at }) => ({ body: getUnbilled(rating, caller.customer, at) }));

import { getUnbilled } from '#contract/bills.ts';
import { unbilledOf } from '#mocks/operator/bills/bills.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const getUnbilledHandler = handle(getUnbilled, ({ rating, caller, at }) => ({ body: unbilledOf(rating, caller.customer, at) }));

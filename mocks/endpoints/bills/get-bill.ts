import { getBill as endpoint } from '#contract/bills.ts';
import { getBill } from '#mocks/operator/bills/bills.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const getBillHandler = handle(endpoint, ({ caller, params, at }) => ({ body: getBill(caller.customer, params.month, at) }));

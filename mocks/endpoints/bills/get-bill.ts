import { getBill } from '#contract/bills.ts';
import { billOf } from '#mocks/operator/bills/bills.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const getBillHandler = handle(getBill, ({ caller, params, at }) => ({ body: billOf(caller.customer, params.month, at) }));

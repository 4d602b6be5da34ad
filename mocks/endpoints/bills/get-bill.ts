import { getBill as endpoint } from '#contract/bills.ts';
import { getBill } from '#mocks/operator/bills/bills.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const getBillHandler = defineHandler(endpoint, ({ caller, params, at }) => ({ body: getBill(caller.customer, params.month, at) }));

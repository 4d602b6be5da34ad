import { listBills as endpoint } from '#contract/bills.ts';
import { listBills } from '#mocks/operator/bills/bills.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const listBillsHandler = handle(endpoint, ({ caller, at }) => ({ body: listBills(caller.customer, at) }));

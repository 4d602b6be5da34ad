import { listBills } from '#contract/bills.ts';
import { listOfBills } from '#mocks/operator/bills/bills.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const listBillsHandler = handle(listBills, ({ caller, at }) => ({ body: listOfBills(caller.customer, at) }));

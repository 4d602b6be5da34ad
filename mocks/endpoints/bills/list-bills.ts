import { listBills as endpoint } from '#contract/bills.ts';
import { listBills } from '#mocks/operator/bills/bills.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const listBillsHandler = defineHandler(endpoint, ({ caller, at }) => ({ body: listBills(caller.customer, at) }));

import { getBalance as endpoint } from '#contract/balance.ts';
import { getBalance } from '#mocks/operator/balance/balance.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const getBalanceHandler = defineHandler(endpoint, ({ rating, caller, at }) => ({ body: getBalance(rating, caller.customer, at) }));

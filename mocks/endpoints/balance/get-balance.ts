import { getBalance as endpoint } from '#contract/balance.ts';
import { getBalance } from '#mocks/operator/balance/balance.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const getBalanceHandler = handle(endpoint, ({ rating, caller, at }) => ({ body: getBalance(rating, caller.customer, at) }));

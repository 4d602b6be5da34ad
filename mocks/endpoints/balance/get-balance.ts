import { getBalance } from '#contract/balance.ts';
import { balanceOf } from '#mocks/operator/balance/balance.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const getBalanceHandler = handle(getBalance, ({ rating, caller, at }) => ({ body: balanceOf(rating, caller.customer, at) }));

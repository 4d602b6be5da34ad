import { getTopUp as endpoint } from '#contract/account/top-ups.ts';
import { getTopUp } from '#mocks/operator/top-ups/top-ups.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const getTopUpHandler = defineHandler(endpoint, ({ rating, caller, params, at }) => ({ body: getTopUp(rating, caller, params.number, at) }));

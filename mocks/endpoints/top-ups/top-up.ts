import { topUp as endpoint } from '#contract/account/top-ups.ts';
import { topUp } from '#mocks/operator/top-ups/top-ups.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const topUpHandler = defineHandler(endpoint, ({ world, caller, body, at }) => ({ body: topUp(world, caller, body.card, at) }));

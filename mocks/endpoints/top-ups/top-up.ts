import { topUp as endpoint } from '#contract/top-ups.ts';
import { topUp } from '#mocks/operator/top-ups/top-ups.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const topUpHandler = handle(endpoint, ({ world, caller, body, at }) => ({ body: topUp(world, caller, body.card, at) }));

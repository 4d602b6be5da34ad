import { topUp } from '#contract/top-ups.ts';
import { topUpBy } from '#mocks/operator/top-ups/top-ups.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const topUpHandler = handle(topUp, ({ world, caller, body, at }) => ({ body: topUpBy(world, caller, body.card, at) }));

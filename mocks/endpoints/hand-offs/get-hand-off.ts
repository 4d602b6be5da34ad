import { getHandOff as endpoint } from '#contract/terminal/hand-offs.ts';
import { handOffState } from '#mocks/operator/session/hand-offs.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const getHandOffHandler = defineHandler(endpoint, ({ world, params, at }) => ({ body: { state: handOffState(world, params.handOff, at) } }));

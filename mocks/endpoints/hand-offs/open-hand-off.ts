import { openHandOff as endpoint } from '#contract/terminal/hand-offs.ts';
import { openHandOff } from '#mocks/operator/session/hand-offs.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const openHandOffHandler = defineHandler(endpoint, ({ world, params, at }) => ({ body: { address: openHandOff(world, params.handOff, at) } }));

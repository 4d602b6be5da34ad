import { createHandOff as endpoint } from '#contract/terminal/hand-offs.ts';
import { createHandOff } from '#mocks/operator/session/hand-offs.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const createHandOffHandler = defineHandler(endpoint, ({ world, caller, body, at }) => ({ body: createHandOff(world, body.address, caller?.session.id ?? null, at) }));

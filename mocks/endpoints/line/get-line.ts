import { getLine as endpoint } from '#contract/line.ts';
import { getLine } from '#mocks/operator/line/line.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const getLineHandler = defineHandler(endpoint, ({ world, caller, at }) => ({ body: getLine(world.rating, caller.customer, at) }));

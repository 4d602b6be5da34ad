import { getHome } from '#contract/home.ts';
import { homeOf } from '#mocks/operator/home/home.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const getHomeHandler = handle(getHome, ({ rating, caller, at }) => ({ body: homeOf(rating, caller.customer, at) }));

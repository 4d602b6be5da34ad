import { getHome as endpoint } from '#contract/home.ts';
import { getHome } from '#mocks/operator/home/home.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const getHomeHandler = handle(endpoint, ({ rating, caller, at }) => ({ body: getHome(rating, caller.customer, at) }));

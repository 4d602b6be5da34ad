import { getHome as endpoint } from '#contract/home.ts';
import { getHome } from '#mocks/operator/home/home.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const getHomeHandler = defineHandler(endpoint, ({ rating, caller, at }) => ({ body: getHome(rating, caller.customer, at) }));

import { getPoints as endpoint } from '#contract/points.ts';
import { getPoints } from '#mocks/operator/points/points.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const getPointsHandler = defineHandler(endpoint, ({ caller, at }) => ({ body: getPoints(caller.customer, at) }));

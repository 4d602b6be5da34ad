import { getPoints as endpoint } from '#contract/points.ts';
import { getPoints } from '#mocks/operator/points/points.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const getPointsHandler = handle(endpoint, ({ caller, at }) => ({ body: getPoints(caller.customer, at) }));

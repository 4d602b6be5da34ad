import { getPoints } from '#contract/points.ts';
import { pointsOf } from '#mocks/operator/points/points.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const getPointsHandler = handle(getPoints, ({ caller, at }) => ({ body: pointsOf(caller.customer, at) }));

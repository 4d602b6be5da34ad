import { queryOptions } from '@tanstack/react-query';
import { getPoints } from '#contract/points.ts';
import { reading } from '#data/wire/read.ts';
import { KEYS } from './keys.ts';

/** Points: total, by year of expiry, detail, redemptions (S67). */
export const pointsQuery = () => queryOptions({ queryKey: KEYS.points, ...reading(getPoints, {}) });

import { queryOptions } from '@tanstack/react-query';
import { listActivity } from '#contract/activity.ts';
import { KEYS } from '#data/keys.ts';
import { reading } from '#data/wire/read.ts';

/** What was done with the number, newest first. */
export const activityQuery = () => queryOptions({ queryKey: KEYS.activity, ...reading(listActivity, {}) });

import { listActivity as endpoint } from '#contract/activity.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';
import { listActivity } from '#mocks/operator/activity/activity.ts';

export const listActivityHandler = defineHandler(endpoint, ({ rating, caller, at }) => ({ body: listActivity(rating, caller.customer, at) }));

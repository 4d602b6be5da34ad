import { listSubscriptions as endpoint } from '#contract/subscriptions.ts';
import { listSubscriptions } from '#mocks/operator/subscriptions/subscriptions.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const listSubscriptionsHandler = defineHandler(endpoint, ({ rating, caller, at }) => ({ body: listSubscriptions(rating, caller.customer, at) }));

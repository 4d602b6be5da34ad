import { listSubscriptions as endpoint } from '#contract/subscriptions.ts';
import { listSubscriptions } from '#mocks/operator/subscriptions/subscriptions.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const listSubscriptionsHandler = handle(endpoint, ({ rating, caller, at }) => ({ body: listSubscriptions(rating, caller.customer, at) }));

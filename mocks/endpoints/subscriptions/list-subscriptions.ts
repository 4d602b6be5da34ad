import { listSubscriptions } from '#contract/subscriptions.ts';
import { subscriptionsOf } from '#mocks/operator/subscriptions/subscriptions.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const listSubscriptionsHandler = handle(listSubscriptions, ({ rating, caller, at }) => ({ body: subscriptionsOf(rating, caller.customer, at) }));

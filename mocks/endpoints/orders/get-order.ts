import { getOrder as endpoint } from '#contract/orders.ts';
import { getOrder } from '#mocks/operator/orders/order-view.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const getOrderHandler = handle(endpoint, ({ rating, caller, params, at }) => ({ body: getOrder(rating, caller.customer, params.order, at) }));

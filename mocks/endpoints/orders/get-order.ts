import { getOrder } from '#contract/orders.ts';
import { orderOf } from '#mocks/operator/orders/order-view.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const getOrderHandler = handle(getOrder, ({ rating, caller, params, at }) => ({ body: orderOf(rating, caller.customer, params.order, at) }));

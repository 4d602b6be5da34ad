import { getOrder as endpoint } from '#contract/orders.ts';
import { getOrder } from '#mocks/operator/orders/order-view.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const getOrderHandler = defineHandler(endpoint, ({ rating, caller, params, at }) => ({ body: getOrder(rating, caller.customer, params.order, at) }));

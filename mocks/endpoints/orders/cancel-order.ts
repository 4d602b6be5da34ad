import { cancelOrder as endpoint } from '#contract/orders.ts';
import { orderView } from '#mocks/operator/orders/order-view.ts';
import { cancelOrder } from '#mocks/operator/orders/orders.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const cancelOrderHandler = defineHandler(endpoint, ({ caller, params, at }) => ({ body: orderView(caller.customer, cancelOrder(caller, params.order, at), at) }));

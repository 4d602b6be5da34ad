import { confirmOrder as endpoint } from '#contract/orders.ts';
import { orderView } from '#mocks/operator/orders/order-view.ts';
import { confirmOrder } from '#mocks/operator/orders/orders.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const confirmOrderHandler = defineHandler(endpoint, ({ world, caller, params, body, at }) => ({
  body: orderView(caller.customer, confirmOrder(world, caller, params.order, body, at), at),
}));

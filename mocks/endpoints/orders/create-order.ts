import { createOrder as endpoint } from '#contract/terms.ts';
import { orderView } from '#mocks/operator/orders/order-view.ts';
import { createOrder } from '#mocks/operator/orders/orders.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const createOrderHandler = handle(endpoint, ({ world, caller, body, at }) => ({ body: orderView(caller.customer, createOrder(world, caller, body, at), at) }));

import { createOrder } from '#contract/terms.ts';
import { orderView } from '#mocks/operator/orders/order-view.ts';
import { createOrderOf } from '#mocks/operator/orders/orders.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const createOrderHandler = handle(createOrder, ({ world, caller, body, at }) => ({ body: orderView(caller.customer, createOrderOf(world, caller, body, at), at) }));

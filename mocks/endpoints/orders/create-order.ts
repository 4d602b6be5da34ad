import { createOrder } from '#contract/orders.ts';
import { orderView } from '#mocks/operator/order-view.ts';
import { createOrderOf } from '#mocks/operator/orders.ts';
import { handle } from '#mocks/endpoints/handle.ts';

export const createOrderHandler = handle(createOrder, ({ world, caller, body, at }) => ({ body: orderView(caller.customer, createOrderOf(world, caller, body, at), at) }));

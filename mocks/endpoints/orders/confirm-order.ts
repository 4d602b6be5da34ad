import { confirmOrder } from '#contract/orders.ts';
import { orderView } from '#mocks/operator/orders/order-view.ts';
import { confirmOrderOf } from '#mocks/operator/orders/orders.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const confirmOrderHandler = handle(confirmOrder, ({ world, caller, params, body, at }) => ({
  body: orderView(caller.customer, confirmOrderOf(world, caller, params.order, body, at), at),
}));

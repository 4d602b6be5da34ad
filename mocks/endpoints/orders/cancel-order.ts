import { cancelOrder } from '#contract/orders.ts';
import { orderView } from '#mocks/operator/orders/order-view.ts';
import { cancelOrderOf } from '#mocks/operator/orders/orders.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const cancelOrderHandler = handle(cancelOrder, ({ caller, params, at }) => ({ body: orderView(caller.customer, cancelOrderOf(caller, params.order, at), at) }));

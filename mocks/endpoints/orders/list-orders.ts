import { listOrders as endpoint } from '#contract/order-list.ts';
import { listOrders } from '#mocks/operator/orders/order-view.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const listOrdersHandler = handle(endpoint, ({ rating, caller, at }) => ({ body: listOrders(rating, caller.customer, at) }));

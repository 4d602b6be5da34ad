import { listOrders as endpoint } from '#contract/orders.ts';
import { listOrders } from '#mocks/operator/orders/order-view.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const listOrdersHandler = defineHandler(endpoint, ({ rating, caller, at }) => ({ body: listOrders(rating, caller.customer, at) }));

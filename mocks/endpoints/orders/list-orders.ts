import { listOrders } from '#contract/order-list.ts';
import { listOfOrders } from '#mocks/operator/orders/order-view.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const listOrdersHandler = handle(listOrders, ({ rating, caller, at }) => ({ body: listOfOrders(rating, caller.customer, at) }));

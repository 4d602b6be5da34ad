import { listOrders } from '#contract/orders.ts';
import { listOfOrders } from '#mocks/operator/order-view.ts';
import { handle } from '#mocks/endpoints/handle.ts';

export const listOrdersHandler = handle(listOrders, ({ rating, caller, at }) => ({ body: listOfOrders(rating, caller.customer, at) }));

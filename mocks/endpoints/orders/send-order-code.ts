import { sendOrderCode as endpoint } from '#contract/orders.ts';
import { sendOrderCode } from '#mocks/operator/orders/orders.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const sendOrderCodeHandler = handle(endpoint, ({ world, caller, params, at }) => ({ body: sendOrderCode(world, caller, params.order, at) }));

import { sendOrderCode as endpoint } from '#contract/orders.ts';
import { sendOrderCode } from '#mocks/operator/orders/orders.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const sendOrderCodeHandler = defineHandler(endpoint, ({ world, caller, params, at }) => ({ body: sendOrderCode(world, caller, params.order, at) }));

import { sendOrderCode } from '#contract/orders.ts';
import { sendCodeOf } from '#mocks/operator/orders/orders.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const sendOrderCodeHandler = handle(sendOrderCode, ({ world, caller, params, at }) => ({ body: sendCodeOf(world, caller, params.order, at) }));

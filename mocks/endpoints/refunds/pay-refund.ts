import { payRefund as endpoint } from '#contract/care/refunds.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';
import { payRefund } from '#mocks/operator/refunds/pay-refund.ts';

export const payRefundHandler = defineHandler(endpoint, ({ world, caller, params, body, at }) => ({ body: payRefund(world, caller, params.refund, body, at) }));

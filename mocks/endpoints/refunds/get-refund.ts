import { getRefund as endpoint } from '#contract/care/refunds.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';
import { getRefund } from '#mocks/operator/refunds/refunds.ts';

export const getRefundHandler = defineHandler(endpoint, ({ world, caller, params, at }) => ({ body: getRefund(world, caller, params.refund, at) }));

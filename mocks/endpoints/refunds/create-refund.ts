import { createRefund as endpoint } from '#contract/care/refunds.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';
import { createRefund } from '#mocks/operator/refunds/refunds.ts';

export const createRefundHandler = defineHandler(endpoint, ({ world, caller, body, at }) => ({ body: createRefund(world, caller, body, at) }));

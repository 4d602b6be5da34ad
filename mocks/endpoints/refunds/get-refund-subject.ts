import { getRefundSubject as endpoint } from '#contract/care/refunds.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';
import { refundSubject } from '#mocks/operator/refunds/refunds.ts';

export const getRefundSubjectHandler = defineHandler(endpoint, ({ world, caller, query, at }) => ({ body: refundSubject(world, caller, query, at) }));

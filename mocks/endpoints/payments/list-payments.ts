import { listPayments as endpoint } from '#contract/account/payments.ts';
import { listPayments } from '#mocks/operator/payments/payments.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const listPaymentsHandler = defineHandler(endpoint, ({ rating, caller, at }) => ({ body: listPayments(rating, caller, at) }));

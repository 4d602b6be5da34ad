import { createPayment as endpoint } from '#contract/account/payments.ts';
import { createPayment } from '#mocks/operator/payments/payments.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const createPaymentHandler = defineHandler(endpoint, ({ world, caller, body, at }) => ({ body: createPayment(world, caller, body, at) }));

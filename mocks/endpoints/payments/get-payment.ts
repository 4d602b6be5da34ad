import { getPayment as endpoint } from '#contract/account/payments.ts';
import { getPayment } from '#mocks/operator/payments/payments.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const getPaymentHandler = defineHandler(endpoint, ({ rating, caller, params, at }) => ({ body: getPayment(rating, caller, params.payment, at) }));

import { listRefunds as endpoint } from '#contract/care/refunds.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';
import { listRefunds } from '#mocks/operator/refunds/refunds.ts';

export const listRefundsHandler = defineHandler(endpoint, ({ caller, at }) => ({ body: listRefunds(caller, at) }));

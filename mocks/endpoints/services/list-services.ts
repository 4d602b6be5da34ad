import { listServices as endpoint } from '#contract/services.ts';
import { listServices } from '#mocks/operator/services/services.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const listServicesHandler = defineHandler(endpoint, ({ caller, at }) => ({ body: listServices(caller?.customer ?? null, at) }));

import { getService as endpoint } from '#contract/services.ts';
import { getService } from '#mocks/operator/services/services.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const getServiceHandler = defineHandler(endpoint, ({ caller, params, at }) => ({ body: getService(caller?.customer ?? null, params.service, at) }));

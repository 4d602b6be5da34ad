import { getService as endpoint } from '#contract/services.ts';
import { getService } from '#mocks/operator/services/services.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const getServiceHandler = handle(endpoint, ({ caller, params, at }) => ({ body: getService(caller?.customer ?? null, params.service, at) }));

import { getService } from '#contract/services.ts';
import { serviceOf } from '#mocks/operator/services/services.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const getServiceHandler = handle(getService, ({ caller, params, at }) => ({ body: serviceOf(caller?.customer ?? null, params.service, at) }));

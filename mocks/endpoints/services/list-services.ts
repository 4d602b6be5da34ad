import { listServices as endpoint } from '#contract/services.ts';
import { listServices } from '#mocks/operator/services/services.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const listServicesHandler = handle(endpoint, ({ caller, at }) => ({ body: listServices(caller?.customer ?? null, at) }));

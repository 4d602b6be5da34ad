import { listServices } from '#contract/services.ts';
import { catalogueOf } from '#mocks/operator/services/services.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const listServicesHandler = handle(listServices, ({ caller, at }) => ({ body: catalogueOf(caller?.customer ?? null, at) }));

import { queryOptions } from '@tanstack/react-query';
import { getService, listServices } from '#contract/services.ts';
import { read } from '#data/wire/read.ts';
import { KEYS } from './keys.ts';

/** The catalogue; signed in, what the customer has comes first. */
export const servicesQuery = () => queryOptions({ queryKey: [...KEYS.services, 'list'], queryFn: ({ signal }) => read(listServices, {}, { signal }) });

/** One service of the catalogue. */
export const serviceQuery = (service: string) =>
  queryOptions({ queryKey: [...KEYS.services, 'one', service], queryFn: ({ signal }) => read(getService, { params: { service } }, { signal }) });

import { queryOptions } from '@tanstack/react-query';
import { getService, listServices } from '#contract/services.ts';
import { read } from './read.ts';

/** The catalogue; signed in, what the customer has comes first. */
export const servicesQuery = () => queryOptions({ queryKey: ['services', 'list'], queryFn: ({ signal }) => read(listServices, {}, { signal }) });

/** One service of the catalogue. */
export const serviceQuery = (service: string) => queryOptions({ queryKey: ['services', service], queryFn: ({ signal }) => read(getService, { params: { service } }, { signal }) });

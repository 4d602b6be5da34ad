import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { getService, listServices } from '#contract/services.ts';
import { read } from '#data/wire/read.ts';

/** The catalogue; signed in, what the customer has comes first. */
export const servicesQuery = () => queryOptions({ queryKey: ['services', 'list'], queryFn: ({ signal }) => read(listServices, {}, { signal }) });

/** One service of the catalogue. */
export const serviceQuery = (service: string) => queryOptions({ queryKey: ['services', service], queryFn: ({ signal }) => read(getService, { params: { service } }, { signal }) });

const ADDRESS = ['services', 'list', 'address'];

/** Remembers, for this visit, which part of the catalogue was looked at, so that the way back from a service leads there. */
export function keepCatalogueAddress(client: QueryClient, href: string): void {
  client.setQueryData(ADDRESS, href);
}

/** The part of the catalogue looked at last; undefined when none was. */
export function catalogueAddress(client: QueryClient): string | undefined {
  return client.getQueryData<string>(ADDRESS);
}

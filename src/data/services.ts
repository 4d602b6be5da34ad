import { queryOptions } from '@tanstack/react-query';
import { getService, listServices } from '#contract/services.ts';
import { reading } from '#data/wire/read.ts';
import { KEYS } from './keys.ts';

/** The catalogue; signed in, what the customer has comes first. */
export const servicesQuery = () => queryOptions({ queryKey: [...KEYS.services, 'list'], ...reading(listServices, {}) });

/** One service of the catalogue. */
export const serviceQuery = (service: string) => queryOptions({ queryKey: [...KEYS.services, 'one', service], ...reading(getService, { params: { service } }) });

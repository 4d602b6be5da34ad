import { queryOptions } from '@tanstack/react-query';
import { listOrders } from '#contract/order-list.ts';
import { read } from '#data/wire/read.ts';

/** Orders of two years, newest first. */
export const orderListQuery = () => queryOptions({ queryKey: ['orders', 'list'], queryFn: ({ signal }) => read(listOrders, {}, { signal }) });

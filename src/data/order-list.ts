import { queryOptions } from '@tanstack/react-query';
import { listOrders } from '#contract/order-list.ts';
import { read } from '#data/wire/read.ts';
import { KEYS } from './keys.ts';

/** Orders of two years, newest first. */
export const orderListQuery = () => queryOptions({ queryKey: KEYS.orderList, queryFn: ({ signal }) => read(listOrders, {}, { signal }) });

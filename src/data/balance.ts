import { queryOptions } from '@tanstack/react-query';
import { getBalance } from '#contract/balance.ts';
import { read } from '#data/wire/read.ts';

/** Balance, parts and movements. */
export const balanceQuery = () => queryOptions({ queryKey: ['balance'], queryFn: ({ signal }) => read(getBalance, {}, { signal }) });

import { queryOptions } from '@tanstack/react-query';
import { getBalance } from '#contract/balance.ts';
import { reading } from '#data/wire/read.ts';
import { KEYS } from './keys.ts';

/** Balance, parts and movements. */
export const balanceQuery = () => queryOptions({ queryKey: KEYS.balance, ...reading(getBalance, {}) });

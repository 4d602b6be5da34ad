import { queryOptions } from '@tanstack/react-query';
import { getBill, getUnbilled, listBills } from '#contract/bills.ts';
import { reading } from '#data/wire/read.ts';
import { KEYS } from './keys.ts';

/** The last five closed months (S35). */
export const billListQuery = () => queryOptions({ queryKey: [...KEYS.bills, 'list'], ...reading(listBills, {}) });

/** One bill; `month` as the address has it, the operator judges it. */
export const billQuery = (month: string) => queryOptions({ queryKey: [...KEYS.bills, 'month', month], ...reading(getBill, { params: { month } }) });

/** This month so far. */
export const unbilledQuery = () => queryOptions({ queryKey: [...KEYS.bills, 'unbilled'], ...reading(getUnbilled, {}) });

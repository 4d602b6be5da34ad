import { queryOptions } from '@tanstack/react-query';
import { getHome } from '#contract/home.ts';
import { reading } from '#data/wire/read.ts';
import { KEYS } from './keys.ts';

/** The first screen. */
export const homeQuery = () => queryOptions({ queryKey: KEYS.home, ...reading(getHome, {}) });

import { queryOptions } from '@tanstack/react-query';
import { getHome } from '#contract/home.ts';
import { read } from '#data/wire/read.ts';

/** The first screen. */
export const homeQuery = () => queryOptions({ queryKey: ['home'], queryFn: ({ signal }) => read(getHome, {}, { signal }) });

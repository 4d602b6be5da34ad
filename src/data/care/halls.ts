import { queryOptions } from '@tanstack/react-query';
import { listHalls } from '#contract/care/halls.ts';
import { KEYS } from '#data/keys.ts';
import { reading } from '#data/wire/read.ts';

/** Every hall, for anybody. */
export const hallsQuery = () => queryOptions({ queryKey: KEYS.halls, ...reading(listHalls, {}) });

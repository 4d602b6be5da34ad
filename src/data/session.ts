import { queryOptions } from '@tanstack/react-query';
import { getSession } from '#contract/session.ts';
import { reading } from '#data/wire/read.ts';
import { KEYS } from './keys.ts';

/** Who is signed in; refused with `session-required` when nobody is. */
export const sessionQuery = () => queryOptions({ queryKey: KEYS.session, ...reading(getSession, {}) });

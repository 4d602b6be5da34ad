import { queryOptions } from '@tanstack/react-query';
import { getSession } from '#contract/session.ts';
import { read } from '#data/wire/read.ts';
import { KEYS } from './keys.ts';

/** Asks whether the session goes on, beside the cache: whatever forgets the customer meanwhile does not end the question. @throws Trouble */
export const confirmSession = () => read(getSession, {});

/** Who is signed in; refused with `session-required` when nobody is. */
export const sessionQuery = () => queryOptions({ queryKey: KEYS.session, queryFn: ({ signal }) => read(getSession, {}, { signal }) });

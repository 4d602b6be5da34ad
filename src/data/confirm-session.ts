import { getSession } from '#contract/session.ts';
import { read } from '#data/wire/read.ts';

/** Asks whether the session goes on, beside the cache: whatever forgets the customer meanwhile does not end the question. @throws Trouble */
export const confirmSession = () => read(getSession, {});

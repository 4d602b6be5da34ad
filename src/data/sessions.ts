import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { endOtherSessions, endSession, listSessions, type SessionList } from '#contract/sessions.ts';
import { reading } from '#data/wire/read.ts';
import { useWrite, type Write } from '#data/wire/use-write.ts';
import { KEYS } from './keys.ts';

/** Where the customer is signed in: this device first, then the one used last (D28). */
export const sessionsQuery = () => queryOptions({ queryKey: KEYS.sessions, ...reading(listSessions, {}) });

/** The answer is the list as it is now; without one, it is asked for: the device may be signed out all the same. */
async function noteSessions(client: QueryClient, left: SessionList | null): Promise<void> {
  if (left === null) await client.invalidateQueries({ queryKey: KEYS.sessions });
  else client.setQueryData(sessionsQuery().queryKey, left);
}

/** Signs out another device. */
export const useEndSession = (): Write<typeof endSession> => useWrite(endSession, { onAnswer: noteSessions });
/** Signs out every other device. */
export const useEndOtherSessions = (): Write<typeof endOtherSessions> => useWrite(endOtherSessions, { onAnswer: noteSessions });

import { queryOptions } from '@tanstack/react-query';
import { listSubscriptions, setPaidServiceLock } from '#contract/subscriptions.ts';
import { reading } from '#data/wire/read.ts';
import { useWrite, type Write } from '#data/wire/use-write.ts';
import { KEYS } from './keys.ts';

/** Everything paid or payable, where it comes from, and the lock. */
export const subscriptionsQuery = () => queryOptions({ queryKey: KEYS.subscriptions, ...reading(listSubscriptions, {}) });

/** Locks or unlocks paid services. Whatever came of it, what was shown before is asked for again. */
export function useSetLock(): Write<typeof setPaidServiceLock> {
  return useWrite(setPaidServiceLock, {
    onAnswer: (client) => client.invalidateQueries(subscriptionsQuery()),
  });
}

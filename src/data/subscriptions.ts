import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { listSubscriptions, setPaidServiceLock } from '#contract/subscriptions.ts';
import { read } from '#data/wire/read.ts';
import { useWrite, type Write } from '#data/wire/use-write.ts';

/** Everything paid or payable, where it comes from, and the lock. */
export const subscriptionsQuery = () => queryOptions({ queryKey: ['subscriptions'], queryFn: ({ signal }) => read(listSubscriptions, {}, { signal }) });

/** Locks or unlocks paid services. Whatever came of it, what was shown before is asked for again. */
export function useSetLock(): Write<typeof setPaidServiceLock> {
  const client = useQueryClient();
  const write = useWrite(setPaidServiceLock);
  return {
    ...write,
    submit: async (request, onTrouble) => {
      const lock = await write.submit(request, onTrouble);
      client.removeQueries({ queryKey: ['services'] });
      await client.invalidateQueries(subscriptionsQuery());
      return lock;
    },
  };
}

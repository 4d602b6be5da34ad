import { useQueryClient } from '@tanstack/react-query';
import { topUp } from '#contract/top-ups.ts';
import { balanceQuery } from './balance.ts';
import { homeQuery } from './home.ts';
import { useWrite, type Write } from '#data/wire/use-write.ts';

/** Tops up by card. Whatever came of it, figures from before are not shown again: money may have moved. */
export function useTopUp(): Write<typeof topUp> {
  const client = useQueryClient();
  const write = useWrite(topUp);
  return {
    ...write,
    submit: async (request, onTrouble) => {
      const slip = await write.submit(request, onTrouble);
      for (const { queryKey } of [homeQuery(), balanceQuery()]) client.removeQueries({ queryKey });
      client.removeQueries({ queryKey: ['bills'] });
      return slip;
    },
  };
}

import { topUp } from '#contract/top-ups.ts';
import { useWrite, type Write } from '#data/wire/use-write.ts';
import { KEYS } from './keys.ts';

/** Tops up by card. Whatever came of it, figures from before are not shown again: money may have moved. */
export function useTopUp(): Write<typeof topUp> {
  return useWrite(topUp, {
    onAnswer: (client) => {
      for (const queryKey of [KEYS.home, KEYS.balance, KEYS.bills]) client.removeQueries({ queryKey });
    },
  });
}

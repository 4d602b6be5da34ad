import { queryOptions } from '@tanstack/react-query';
import { getTopUp, topUp } from '#contract/account/top-ups.ts';
import { KEYS } from '#data/keys.ts';
import { read } from '#data/wire/read.ts';
import { useWrite, type Write } from '#data/wire/use-write.ts';
import { forgetFigures } from './payments.ts';

/** The slip of a recharge card. */
export const topUpQuery = (number: string) =>
  queryOptions({ queryKey: [...KEYS.rechargeCard, number], queryFn: ({ signal }) => read(getTopUp, { params: { number } }, { signal }) });

/** Tops up by card. Whatever came of it, figures from before are not shown again: money may have moved. */
export function useTopUp(): Write<typeof topUp> {
  return useWrite(topUp, {
    onAnswer: (client, slip) => {
      forgetFigures(client);
      if (slip) client.setQueryData(topUpQuery(slip.number).queryKey, slip);
    },
  });
}

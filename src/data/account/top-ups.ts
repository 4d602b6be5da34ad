import { queryOptions } from '@tanstack/react-query';
import { getTopUp, topUp } from '#contract/account/top-ups.ts';
import { KEYS } from '#data/keys.ts';
import { reading } from '#data/wire/read.ts';
import { useWrite, type Write } from '#data/wire/use-write.ts';
import { paymentListQuery } from './payments.ts';

/** The slip of a recharge card. */
export const topUpQuery = (number: string) => queryOptions({ queryKey: [...KEYS.rechargeCard, number], ...reading(getTopUp, { params: { number } }) });

/** Tops up by card. Whatever came of it, money may have moved: what there is to pay stays on the screen until its new figures are there. */
export function useTopUp(): Write<typeof topUp> {
  return useWrite(topUp, {
    onAnswer: (client, slip) => {
      void client.invalidateQueries(paymentListQuery());
      if (slip) client.setQueryData(topUpQuery(slip.number).queryKey, slip);
    },
  });
}

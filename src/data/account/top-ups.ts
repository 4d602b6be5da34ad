import { topUp } from '#contract/account/top-ups.ts';
import { useWrite, type Write } from '#data/wire/use-write.ts';
import { forgetFigures } from './payments.ts';

/** Tops up by card. Whatever came of it, figures from before are not shown again: money may have moved. */
export function useTopUp(): Write<typeof topUp> {
  return useWrite(topUp, {
    onAnswer: forgetFigures,
  });
}

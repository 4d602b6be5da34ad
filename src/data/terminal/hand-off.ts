import { queryOptions } from '@tanstack/react-query';
import { createHandOff, getHandOff, openHandOff } from '#contract/terminal/hand-offs.ts';
import { SECOND } from '#lib/calendar.ts';
import { KEYS } from '#data/keys.ts';
import { reading } from '#data/wire/read.ts';
import { useWrite, type Write } from '#data/wire/use-write.ts';

/** Takes what the terminal shows to a phone. */
export const useCreateHandOff = (): Write<typeof createHandOff> => useWrite(createHandOff);

/** Where it stands, looked at once a second while it is shown. */
export const handOffQuery = (handOff: string) =>
  queryOptions({
    queryKey: [...KEYS.handOff, handOff],
    ...reading(getHandOff, { params: { handOff } }),
    refetchInterval: SECOND,
  });

/** Goes on with it on this phone. */
export const useOpenHandOff = (): Write<typeof openHandOff> => useWrite(openHandOff);

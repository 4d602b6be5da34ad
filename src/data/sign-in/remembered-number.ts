import { forgetNumber, getRememberedNumber } from '#contract/remembered-number.ts';
import { read } from '#data/wire/read.ts';
import { useWrite, type Write } from '#data/wire/use-write.ts';

/** Asks for the number this device remembers, masked; beside the cache, as it outlives the customer who is forgotten there. @throws Trouble */
export const askRememberedNumber = () => read(getRememberedNumber, {});

/** Forgets it. */
export const useForgetNumber = (): Write<typeof forgetNumber> => useWrite(forgetNumber);

import { signInWithPuk } from '#contract/puk-sign-in.ts';
import { useWrite, type Write } from '#data/wire/use-write.ts';

/** Signs in with PUK and end of the ID number. */
export const usePukSignIn = (): Write<typeof signInWithPuk> => useWrite(signInWithPuk);

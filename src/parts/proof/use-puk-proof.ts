import { useState } from 'react';
import { ID_TAIL, type PukSignIn } from '#contract/puk-sign-in.ts';
import { KEYS } from '#data/keys.ts';
import { useTyped } from '#data/use-typed.ts';
import { isMsisdn, type Msisdn } from '#lib/msisdn.ts';
import { PUK_DIGITS } from '#lib/secret-digits.ts';
import { shortfallOf } from '#lib/shortfall.ts';
import { readIdTail, readMsisdn, readPuk } from '#lib/typed.ts';

type Input = keyof PukSignIn;
type Wrong = Partial<Record<Input, 'missing' | 'wrong'>>;

/** Number, PUK and end of the ID number while they are typed: in memory alone. The number is kept for a look at another screen of sign-in. */
export interface PukProof {
  readonly typed: Readonly<Record<Input, string>>;
  readonly wrong: Wrong;
  readonly type: (input: Input, text: string) => void;
  /** The number as it is sent; null, and said, when it is none. */
  readonly checkNumber: () => Msisdn | null;
  /** All three as they are sent; null, and said, when something is missing or wrong. */
  readonly check: () => PukSignIn | null;
  /** After every attempt; the number stays. */
  readonly clear: () => void;
}

/** @see PukProof */
export function usePukProof(): PukProof {
  const earlier = useTyped(KEYS.signInNumber);
  const [typed, setTyped] = useState<Record<Input, string>>({ msisdn: earlier.kept, puk: '', idTail: '' });
  const [wrong, setWrong] = useState<Wrong>({});
  const msisdn = readMsisdn(typed.msisdn);
  const number = isMsisdn(msisdn) ? msisdn : null;
  const wrongNumber = (): Wrong => (number ? {} : { msisdn: msisdn === '' ? 'missing' : 'wrong' });
  return {
    typed,
    wrong,
    type: (input, text) => {
      setTyped((before) => ({ ...before, [input]: text }));
      if (input === 'msisdn') earlier.keep(text);
    },
    checkNumber: () => {
      setWrong(wrongNumber());
      return number;
    },
    check: () => {
      const [puk, idTail] = [readPuk(typed.puk), readIdTail(typed.idTail)];
      const found = wrongNumber();
      if (shortfallOf(puk, PUK_DIGITS)) found.puk = puk === '' ? 'missing' : 'wrong';
      if (!ID_TAIL.test(idTail)) found.idTail = idTail === '' ? 'missing' : 'wrong';
      setWrong(found);
      return number && !found.puk && !found.idTail ? { msisdn: number, puk, idTail } : null;
    },
    clear: () => setTyped((before) => ({ ...before, puk: '', idTail: '' })),
  };
}

import { useState } from 'react';
import { isMsisdn, type Msisdn } from '#lib/msisdn.ts';
import { PUK_DIGITS, SMS_CODE_DIGITS } from '#lib/secret-digits.ts';
import { shortfallOf } from '#lib/shortfall.ts';
import { readCode, readMsisdn, readPuk } from '#lib/typed.ts';

type Input = 'number' | 'code' | 'puk';
type Wrong = 'numberMissing' | 'numberWrong' | 'codeMissing' | 'codeShort' | 'pukMissing' | 'pukShort';

/** Who one is, while it is typed: number, code and PUK. In this screen's memory alone. */
export interface ResetProof {
  readonly typed: Readonly<Record<Input, string>>;
  readonly wrong: Partial<Record<Input, Wrong>>;
  readonly type: (input: Input, text: string) => void;
  /** The number as it is sent; null, and said, when it is none. */
  readonly checkNumber: () => Msisdn | null;
  /** All three as they are sent; null, and said, when something is missing or too short. */
  readonly check: () => { readonly msisdn: Msisdn; readonly code: string; readonly puk: string } | null;
  /** Forgets code and PUK after a refusal; the number stays. */
  readonly clear: () => void;
}

const EMPTY = { number: '', code: '', puk: '' };

/** @see ResetProof */
export function useResetProof(): ResetProof {
  const [typed, setTyped] = useState<Record<Input, string>>(EMPTY);
  const [wrong, setWrong] = useState<Partial<Record<Input, Wrong>>>({});
  const msisdn = readMsisdn(typed.number);
  const number = isMsisdn(msisdn) ? msisdn : null;
  const wrongNumber = (): Partial<Record<Input, Wrong>> => (number ? {} : { number: typed.number === '' ? 'numberMissing' : 'numberWrong' });
  return {
    typed,
    wrong,
    type: (input, text) => {
      setTyped({ ...typed, [input]: text });
      setWrong({ ...wrong, [input]: undefined });
    },
    checkNumber: () => {
      setWrong(wrongNumber());
      return number;
    },
    check: () => {
      const [code, puk] = [readCode(typed.code), readPuk(typed.puk)];
      const found: Partial<Record<Input, Wrong>> = wrongNumber();
      const [codeShortfall, pukShortfall] = [shortfallOf(code, SMS_CODE_DIGITS), shortfallOf(puk, PUK_DIGITS)];
      if (codeShortfall) found.code = typed.code === '' ? 'codeMissing' : 'codeShort';
      if (pukShortfall) found.puk = typed.puk === '' ? 'pukMissing' : 'pukShort';
      setWrong(found);
      return number && !found.code && !found.puk ? { msisdn: number, code, puk } : null;
    },
    clear: () => {
      setTyped({ ...typed, code: '', puk: '' });
      setWrong({});
    },
  };
}

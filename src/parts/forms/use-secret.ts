import { useState } from 'react';
import { isProblem, type Trouble } from '#data/wire/trouble.ts';
import { PASSWORD_DIGITS, PUK_DIGITS, SMS_CODE_DIGITS } from '#lib/secret-digits.ts';
import { shortfallOf } from '#lib/shortfall.ts';
import { readCode, readPassword, readPuk } from '#lib/typed.ts';

/** How each kind of secret is read, and how many digits it has. */
const KINDS = {
  'sms-code': { read: readCode, digits: SMS_CODE_DIGITS },
  'service-password': { read: readPassword, digits: PASSWORD_DIGITS },
  puk: { read: readPuk, digits: PUK_DIGITS },
};

/** The texts around a secret: nothing typed, not so many digits, and, of a password or PUK, wrong with so many tries left. */
export interface SecretTexts {
  readonly missing: string;
  readonly short: string;
  readonly wrong?: (attempts: number) => string;
}

/** A code or password while it is typed; in this screen's memory alone. */
export interface Secret {
  readonly typed: string;
  readonly type: (text: string) => void;
  /** The digits as they are sent; null, and what is missing is said, when they cannot be. */
  readonly check: () => string | null;
  /** After every attempt. */
  readonly clear: () => void;
  /** What is wrong with it, as found here or by the operator. */
  readonly error: string | undefined;
}

/** `trouble`: of the write that sends it. */
export function useSecret(kind: keyof typeof KINDS, texts: SecretTexts, trouble: Trouble | null): Secret {
  const [typed, setTyped] = useState('');
  const [shortfall, setShortfall] = useState<ReturnType<typeof shortfallOf>>(null);
  const wrong = isProblem(trouble, 'wrong-credentials', 'puk-wrong') ? texts.wrong?.(trouble.problem?.attemptsLeft ?? 0) : undefined;
  const change = (text: string) => {
    setTyped(text);
    setShortfall(null);
  };
  return {
    typed,
    type: change,
    check: () => {
      const { read, digits } = KINDS[kind];
      const given = read(typed);
      const found = typed === '' ? 'missing' : shortfallOf(given, digits) && 'short';
      setShortfall(found);
      return found === null ? given : null;
    },
    clear: () => change(''),
    error: shortfall ? texts[shortfall] : wrong,
  };
}

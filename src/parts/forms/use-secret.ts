import { useState } from 'react';
import { isProblem, type Trouble } from '#data/wire/trouble.ts';
import { shortfallOf } from '#lib/shortfall.ts';

/** The texts around a secret: nothing typed, not so many digits, and, of a password or PUK, wrong with so many tries left. */
export interface SecretTexts {
  readonly missing: string;
  readonly short: string;
  readonly wrong?: (attempts: number) => string;
}

/** A code or password while it is typed; in this screen's memory alone. */
export interface Secret {
  readonly typed: string;
  readonly type: (digits: string) => void;
  /** Whether it can be sent; says what is missing when it cannot. */
  readonly check: () => boolean;
  /** After every attempt. */
  readonly clear: () => void;
  /** What is wrong with it, as found here or by the operator. */
  readonly error: string | undefined;
}

/** `digits`: how many it has. `trouble`: of the write that sends it. */
export function useSecret(digits: number, texts: SecretTexts, trouble: Trouble | null): Secret {
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
      const found = shortfallOf(typed, digits);
      setShortfall(found);
      return found === null;
    },
    clear: () => change(''),
    error: shortfall ? texts[shortfall] : wrong,
  };
}

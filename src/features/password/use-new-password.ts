import { useState } from 'react';
import type { PasswordWeakness } from '#contract/password.ts';
import { PASSWORD_DIGITS } from '#lib/secret-digits.ts';
import { weaknessOf } from '#lib/service-password.ts';
import { shortfallOf } from '#lib/shortfall.ts';
import { readPassword } from '#lib/typed.ts';

/** What is wrong with the new password, or with its repetition. */
type Wrong = 'missing' | 'short' | PasswordWeakness;
type AgainWrong = 'againMissing' | 'mismatch';

/** A new password while it is typed, twice. It is in this screen's memory alone. */
export interface NewPassword {
  /** As it is sent. */
  readonly password: string;
  readonly typed: string;
  readonly typedAgain: string;
  readonly wrong: Wrong | null;
  readonly againWrong: AgainWrong | null;
  readonly type: (text: string) => void;
  readonly typeAgain: (text: string) => void;
  /** One has left the input: says at once what is wrong, if anything was typed. */
  readonly leave: () => void;
  readonly leaveAgain: () => void;
  /** Judges both before sending; says what is wrong. */
  readonly check: () => boolean;
  /** Forgets both, after a refusal; `reason` where the operator has found it weak. */
  readonly clear: (reason?: PasswordWeakness | null) => void;
}

function wrongWith(password: string, old: string): Wrong | null {
  return shortfallOf(password, PASSWORD_DIGITS) ?? weaknessOf(password) ?? (password === old ? 'same' : null);
}

/** `old`: the old password, which the new one may not be; '' where there is none. */
export function useNewPassword(old: string): NewPassword {
  const [typed, setTyped] = useState('');
  const [typedAgain, setTypedAgain] = useState('');
  const [password, again] = [readPassword(typed), readPassword(typedAgain)];
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const [againWrong, setAgainWrong] = useState<AgainWrong | null>(null);
  return {
    password,
    typed,
    typedAgain,
    wrong,
    againWrong,
    type: (text) => {
      setTyped(text);
      setWrong(null);
    },
    typeAgain: (text) => {
      setTypedAgain(text);
      setAgainWrong(null);
    },
    leave: () => {
      if (password !== '') setWrong(wrongWith(password, old));
      if (again !== '') setAgainWrong(again === password ? null : 'mismatch');
    },
    leaveAgain: () => {
      if (again !== '') setAgainWrong(again === password ? null : 'mismatch');
    },
    check: () => {
      const found = wrongWith(password, old);
      const foundAgain = again === '' ? 'againMissing' : again === password ? null : 'mismatch';
      setWrong(found);
      setAgainWrong(foundAgain);
      return found === null && foundAgain === null;
    },
    clear: (reason) => {
      setTyped('');
      setTypedAgain('');
      setWrong(reason ?? null);
      setAgainWrong(null);
    },
  };
}

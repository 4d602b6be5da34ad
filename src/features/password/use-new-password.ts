import { useState } from 'react';
import type { PasswordWeakness } from '#contract/password.ts';
import { PASSWORD_DIGITS } from '#lib/secret-digits.ts';
import { weaknessOf } from '#lib/service-password.ts';
import { shortfallOf } from '#lib/shortfall.ts';

/** What is wrong with the new password, or with its repetition. */
type Wrong = 'missing' | 'short' | PasswordWeakness;
type AgainWrong = 'againMissing' | 'mismatch';

/** A new password while it is typed, twice. It is in this screen's memory alone. */
export interface NewPassword {
  readonly password: string;
  readonly again: string;
  readonly wrong: Wrong | null;
  readonly againWrong: AgainWrong | null;
  readonly type: (digits: string) => void;
  readonly typeAgain: (digits: string) => void;
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

/** `old`: the old password as typed, which the new one may not be; '' where there is none. */
export function useNewPassword(old: string): NewPassword {
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const [againWrong, setAgainWrong] = useState<AgainWrong | null>(null);
  return {
    password,
    again,
    wrong,
    againWrong,
    type: (digits) => {
      setPassword(digits);
      setWrong(null);
    },
    typeAgain: (digits) => {
      setAgain(digits);
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
      setPassword('');
      setAgain('');
      setWrong(reason ?? null);
      setAgainWrong(null);
    },
  };
}

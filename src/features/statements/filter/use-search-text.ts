import { useState } from 'react';
import { useLocation } from 'react-router';
import { KEYS } from '#data/keys.ts';
import { useTyped } from '#data/use-typed.ts';
import { useInPlace, type InPlace } from '#parts/page/use-in-place.ts';

/** The text searched for, and the ways to another part of the statement that keep it. */
export interface SearchText extends InPlace {
  readonly text: string;
  readonly change: (text: string) => void;
}

/**
 * The text may be a phone number, so it stands neither in the address nor in the history (D21): it is kept in the
 * memory of this visit with the month's records, and goes with them: when the grant ends and when the customer signs out.
 */
export function useSearchText(): SearchText {
  const { pathname } = useLocation();
  const { kept, keep } = useTyped([...KEYS.statements, 'find', pathname]);
  const [text, setText] = useState(kept);
  const change = (next: string) => {
    keep(next);
    setText(next);
  };
  return { text, change, ...useInPlace() };
}

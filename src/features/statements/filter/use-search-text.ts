import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { useInPlace, type InPlace } from '#parts/page/use-in-place.ts';

/** The text searched for, and the ways to another part of the statement that keep it. */
export interface SearchText extends InPlace {
  readonly text: string;
  readonly change: (text: string) => void;
}

/**
 * The text may be a phone number, so it stands neither in the address nor in the history (TRUST, personal data): it is kept in the
 * memory of this visit, with the month's records, and goes with them.
 */
export function useSearchText(): SearchText {
  const { pathname } = useLocation();
  const client = useQueryClient();
  const key = ['statements', 'find', pathname];
  const [text, setText] = useState(() => client.getQueryData<string>(key) ?? '');
  const change = (next: string) => {
    client.setQueryData(key, next);
    setText(next);
  };
  return { text, change, ...useInPlace() };
}

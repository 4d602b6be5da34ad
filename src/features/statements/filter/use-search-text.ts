import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { KEYS } from '#data/keys.ts';
import { useInPlace, type InPlace } from '#parts/page/use-in-place.ts';

/** The text searched for, and the ways to another part of the statement that keep it. */
export interface SearchText extends InPlace {
  readonly text: string;
  readonly change: (text: string) => void;
}

/**
 * The text may be a phone number, so it stands neither in the address nor in the history (D21): it is kept in the
 * memory of this visit, beside the month's records in the cache, so that it goes with them: when the grant ends and when the customer signs
 * out. Nothing else of a screen is kept in the cache.
 */
export function useSearchText(): SearchText {
  const { pathname } = useLocation();
  const client = useQueryClient();
  const key = [...KEYS.statements, 'find', pathname];
  const [text, setText] = useState(() => client.getQueryData<string>(key) ?? '');
  const change = (next: string) => {
    client.setQueryData(key, next);
    setText(next);
  };
  return { text, change, ...useInPlace() };
}

import { useQueryClient } from '@tanstack/react-query';
import { useState, type MouseEvent } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { routeOf } from '#lib/paths.ts';

/** The text searched for, and the ways to another part of the statement that keep it. */
export interface SearchText {
  readonly text: string;
  readonly change: (text: string) => void;
  /** Goes to another address of the same statement in place of this one. */
  readonly go: (href: string) => void;
  /** For the element around filter links. */
  readonly follow: (event: MouseEvent<HTMLElement>) => void;
}

/**
 * The text may be a phone number, so it stands neither in the address nor in the history (TRUST, personal data): it is kept in the
 * memory of this visit, with the month's records, and goes with them.
 */
export function useSearchText(): SearchText {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const key = ['statements', 'find', pathname];
  const [text, setText] = useState(() => client.getQueryData<string>(key) ?? '');
  const go = (href: string) => void navigate(routeOf(href), { replace: true });
  const change = (next: string) => {
    client.setQueryData(key, next);
    setText(next);
  };
  const follow = (event: MouseEvent<HTMLElement>) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    const href = routeOf(link?.getAttribute('href') ?? '');
    if (!isPlain || href.replace(/\?.*$/, '') !== pathname) return;
    event.preventDefault();
    go(href);
  };
  return { text, change, go, follow };
}

import { useEffect, useRef, useState, type MouseEvent } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { routeOf } from '#lib/paths.ts';

/** Pause after the last letter before the history entry is rewritten, in ms. */
const KEPT_AFTER_MS = 300;

function textOf(state: unknown): string {
  return typeof state === 'object' && state !== null && 'find' in state && typeof state.find === 'string' ? state.find : '';
}

/** The text searched for, and the ways to another part of the statement that keep it. */
export interface SearchText {
  readonly text: string;
  readonly change: (text: string) => void;
  /** Goes to another address of the same statement in place of this one. */
  readonly go: (href: string) => void;
  /** For the element around filter links. */
  readonly follow: (event: MouseEvent<HTMLElement>) => void;
}

/** The text may be a phone number, so it stays in the history entry and never comes into the address (TRUST, personal data). */
export function useSearchText(): SearchText {
  const { pathname, search, ...entry } = useLocation();
  const state: unknown = entry.state;
  const navigate = useNavigate();
  const [text, setText] = useState(() => textOf(state));
  const latest = useRef(text);
  const go = (href: string) => void navigate(routeOf(href), { replace: true, state: { find: latest.current } });
  useEffect(() => {
    if (text === textOf(state)) return;
    const timer = setTimeout(() => go(pathname + search), KEPT_AFTER_MS);
    return () => clearTimeout(timer);
  });
  const change = (next: string) => {
    latest.current = next;
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

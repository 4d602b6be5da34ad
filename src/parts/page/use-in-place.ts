import type { MouseEvent } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { routeOf } from '#lib/paths.ts';

/** Ways to another part of the same screen, in place of this address: Back leaves the screen at once. */
export interface InPlace {
  readonly go: (href: string) => void;
  /** For the element around filter links; links to other screens are left alone. */
  readonly follow: (event: MouseEvent<HTMLElement>) => void;
}

/** @see InPlace */
export function useInPlace(): InPlace {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const go = (href: string) => void navigate(routeOf(href), { replace: true });
  const follow = (event: MouseEvent<HTMLElement>) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    const href = routeOf(link?.getAttribute('href') ?? '');
    if (!isPlain || href.replace(/\?.*$/, '') !== pathname) return;
    event.preventDefault();
    go(href);
  };
  return { go, follow };
}

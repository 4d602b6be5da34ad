import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { askEarly, wasAnswered } from '#data/wire/early.ts';
import { routeOf } from '#lib/paths.ts';
import { linkStateFrom } from '#parts/page/link-state.ts';
import { earlyPath } from '#lib/early-paths.ts';
import { routeAt } from './routes.ts';

/** The link a click is meant for, when the app should follow it itself: ours, in this window, with no key held. */
function ownLink(event: MouseEvent): HTMLAnchorElement | null {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link?.target !== '' || link.hasAttribute('download') || link.origin !== location.origin) return null;
  return /^#?\//.test(link.getAttribute('href') ?? '') ? link : null;
}

/** The address of a link, as the routes have it. */
const addressOf = (link: HTMLAnchorElement) => routeOf(link.getAttribute('href') ?? '');
const pathnameOf = (link: HTMLAnchorElement) => addressOf(link).replace(/[?#].*$/, '');

/** How long a tap waits for its answer before it leads on: on a good line the screen is then drawn once, with what it says, and not first as a skeleton. Well below what is felt as waiting. */
const ANSWER_WITHIN_MS = 50;

/** Another screen's data need not wait for its code, nor for its first drawing: its first request goes out with the tap, unless there is an answer to show already. Resolves once the answer is there; null where nothing was asked. */
function askWithTap(address: string, here: string): Promise<void> | null {
  const { pathname, search } = new URL(address, location.origin);
  const path = pathname === here ? null : earlyPath(pathname, search);
  return path === null || wasAnswered(path) ? null : askEarly(path);
}

/** The entry of the history one is at: it changes as soon as something leads elsewhere, before anything of it is drawn. */
const entryNow = () => JSON.stringify([location.href, history.state]);

/**
 * Screens are written with plain links, which work before the app is there and in a new window. Once it is, it follows them
 * without leaving the page, and asks for a screen's code as soon as a finger touches its link, for its data as soon as it is tapped.
 */
export function useClientLinks(): void {
  const navigate = useNavigate();
  const here = useLocation();
  const tapped = useRef<HTMLAnchorElement>(null);
  const go = useEffectEvent((link: HTMLAnchorElement) => {
    tapped.current = link;
    const entry = entryNow();
    const open = () => {
      // A tap that waited is overtaken by another one, and by the way back.
      if (tapped.current === link && entry === entryNow()) void navigate(addressOf(link), { replace: link.dataset['replace'] !== undefined, state: linkStateFrom(here) });
    };
    const asked = askWithTap(addressOf(link), here.pathname);
    if (!asked) return open();
    void Promise.race([asked, new Promise((resolve) => setTimeout(resolve, ANSWER_WITHIN_MS))]).then(open);
  });
  // In the commit itself: a tap right after a screen has appeared must not load the page anew.
  useLayoutEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = ownLink(event);
      if (!link) return;
      event.preventDefault();
      go(link);
    };
    const preload = (event: Event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const route = link?.origin === location.origin ? routeAt(pathnameOf(link)) : undefined;
      route?.preload();
    };
    document.addEventListener('click', follow);
    document.addEventListener('pointerdown', preload, { passive: true });
    document.addEventListener('focusin', preload, { passive: true });
    return () => {
      document.removeEventListener('click', follow);
      document.removeEventListener('pointerdown', preload);
      document.removeEventListener('focusin', preload);
    };
  }, []);
}

import { useEffectEvent, useLayoutEffect } from 'react';
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

/** Another screen's data need not wait for its code, nor for its first drawing: its first request goes out with the tap, unless there is an answer to show already. */
function askWithTap(address: string, here: string): void {
  const { pathname, search } = new URL(address, location.origin);
  const path = pathname === here ? null : earlyPath(pathname, search);
  if (path !== null && !wasAnswered(path)) askEarly(path);
}

/**
 * Screens are written with plain links, which work before the app is there and in a new window. Once it is, it follows them
 * without leaving the page, and asks for a screen's code as soon as a finger touches its link, for its data as soon as it is tapped.
 */
export function useClientLinks(): void {
  const navigate = useNavigate();
  const here = useLocation();
  const go = useEffectEvent((link: HTMLAnchorElement) => {
    askWithTap(addressOf(link), here.pathname);
    void navigate(addressOf(link), { replace: link.dataset['replace'] !== undefined, state: linkStateFrom(here) });
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

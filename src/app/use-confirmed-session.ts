import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useLayoutEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { forgetCustomer } from '#data/query-client.ts';
import { confirmSession } from '#data/confirm-session.ts';
import { noteChangedElsewhere } from '#data/wire/forget-answers.ts';
import { isSubjectKnown, onOtherTab } from '#data/wire/subject.ts';
import { isSessionOver, Trouble } from '#data/wire/trouble.ts';
import { paths, routeOf } from '#lib/paths.ts';
import { signInReasonOf, signInState } from '#lib/sign-in-reason.ts';

/** On the page itself and not in React: it holds before the browser puts the page away, and in the picture with which it comes back. */
const blank = (isBlank: boolean) => document.documentElement.toggleAttribute('data-unconfirmed', isBlank);

/** Resolves to null where the session goes on as this customer's, else to why not. */
async function confirm(client: QueryClient): Promise<Trouble | null> {
  try {
    await confirmSession();
    void client.invalidateQueries();
    return null;
  } catch (error) {
    if (error instanceof Trouble) return error;
    throw error;
  }
}

/**
 * Figures are blank until the session is confirmed where it may have ended meanwhile: a page from the back-forward cache, one whose browser has signed out, or signed in somebody else, in another tab. Without a network they stay blank.
 */
export function useConfirmedSession(): void {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { pathname, search, key } = useLocation();
  const check = useEffectEvent(async () => {
    if (!isSubjectKnown()) return blank(false);
    blank(true);
    const trouble = await confirm(client);
    if (trouble?.kind === 'offline') return undefined; // asked again once the network is back
    if (isSessionOver(trouble)) {
      forgetCustomer(client);
      return navigate(routeOf(paths.signIn(pathname + search)), { replace: true, state: signInState(signInReasonOf(trouble.code, trouble.problem?.reason)) });
    }
    // Another customer's answer has forgotten this one, and is on its way to sign-in.
    if (!isSubjectKnown()) return undefined;
    return trouble ? location.reload() : blank(false);
  });
  // In the commit itself: what stands there now is nobody's. By the entry, not the address: a screen that was refused while the session was asked for has led to the same one already.
  useLayoutEffect(() => {
    if (!isSubjectKnown()) blank(false);
  }, [key]);
  useEffect(() => {
    const onHide = ({ persisted }: PageTransitionEvent) => blank(persisted && isSubjectKnown());
    const onShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) void check();
    };
    const onOnline = () => {
      if (document.documentElement.hasAttribute('data-unconfirmed')) void check();
    };
    const ignoreOtherTabs = onOtherTab((isSame) => {
      if (!isSame) return void check();
      return noteChangedElsewhere(client, 'active');
    });
    addEventListener('pagehide', onHide);
    addEventListener('pageshow', onShow);
    addEventListener('online', onOnline);
    return () => {
      ignoreOtherTabs();
      removeEventListener('pagehide', onHide);
      removeEventListener('pageshow', onShow);
      removeEventListener('online', onOnline);
      blank(false);
    };
  }, [client]);
}

import { useQueryClient, useQueryErrorResetBoundary } from '@tanstack/react-query';
import { startTransition, Suspense, useLayoutEffect, useReducer, useState, type ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { isProblem, isSessionOver, Trouble } from '#data/wire/trouble.ts';
import { routeOf, paths } from '#lib/paths.ts';
import { Boundary } from './boundary.tsx';
import { onPartCame } from './later.tsx';
import { ToSignIn } from '#parts/trouble/to-sign-in.tsx';
import { TroubleView } from '#parts/trouble/trouble-view.tsx';
import { Loading, type ReservedPlace } from './loading.tsx';

/** What a screen says itself about some troubles; null leaves it to the common view. */
export type Refuse = (trouble: Trouble, retry: () => void) => ReactNode | null;

/** Tries again by itself once the device is back on line. */
function RetryWhenOnline({ retry }: { retry: () => void }) {
  // In the commit itself: the network may be back before an effect would listen.
  useLayoutEffect(() => {
    addEventListener('online', retry);
    return () => removeEventListener('online', retry);
  }, [retry]);
  return null;
}

/**
 * Stands in the content's place and calls back when an answer, or the code of a part, has come: React alone would hold the content back until its fallback has
 * stood for 300 ms (docs/decisions/0016). In a transition, so that a long screen is drawn a few milliseconds at a time. An answer that was forgotten meanwhile, with the customer it was for, is none.
 */
function WaitingForAnswer({ onRetry, onAnswer, ...place }: ReservedPlace & { readonly onRetry: () => void; readonly onAnswer: () => void }) {
  const client = useQueryClient();
  // In the commit itself: no answer may come in between.
  useLayoutEffect(() => {
    const cache = client.getQueryCache();
    const draw = () => startTransition(onAnswer);
    const stop = cache.subscribe(({ type, query }) => {
      if (type === 'updated' && query.state.status !== 'pending' && cache.get(query.queryHash) === query) draw();
    });
    const stopParts = onPartCame(draw);
    // It may have come while this place was being drawn, when nobody was listening yet.
    if (cache.getAll().every(({ state }) => state.status !== 'pending')) draw();
    return () => {
      stop();
      stopParts();
    };
  }, [client, onAnswer]);
  return <Loading {...place} onRetry={onRetry} />;
}

/** The entry of the history whose screen was begun last. */
let begun: string | null = null;

/** Whether the entry's screen is begun for the first time: React may begin it many times before it shows it, and keeps nothing of its own in between. */
function isBegunNow(entry: string): boolean {
  if (begun === entry) return false;
  begun = entry;
  return true;
}

/**
 * The content of a screen with everything that may happen instead of it: waiting, refused, failed, offline, signed out.
 * Errors that are not trouble of the data layer are mistakes of ours and go on to the page around all screens.
 */
export function QueryBoundary({ children, refuse, ...place }: ReservedPlace & { children: ReactNode; refuse?: Refuse | undefined }) {
  const client = useQueryClient();
  const { pathname, key } = useLocation();
  const { reset } = useQueryErrorResetBoundary();
  // Whoever comes back to a screen that failed asks anew, once: nothing is known of now by a trouble of then. What the first screen has met, it has met just now.
  useState(() => (window.palmHallIsOpen === true && isBegunNow(key) ? reset() : undefined));
  const [attempt, setAttempt] = useState(0);
  // An update of its own; which one does not matter.
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const askAgain = () => {
    void client.cancelQueries();
    setAttempt((before) => before + 1);
  };
  const show = (error: unknown, retry: () => void) => {
    if (!(error instanceof Trouble)) throw error;
    if (isSessionOver(error)) return <ToSignIn trouble={error} />;
    if (isProblem(error, 'password-change-required')) return <Navigate to={routeOf(paths.password())} replace />;
    return (
      <>
        <RetryWhenOnline retry={retry} />
        {refuse?.(error, retry) ?? <TroubleView trouble={error} onRetry={retry} />}
      </>
    );
  };
  return (
    <Boundary key={pathname} onRetry={reset} show={show}>
      <Suspense key={attempt} fallback={<WaitingForAnswer {...place} onRetry={askAgain} onAnswer={drawAgain} />}>
        {children}
      </Suspense>
    </Boundary>
  );
}

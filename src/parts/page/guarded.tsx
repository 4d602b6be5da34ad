import { QueryErrorResetBoundary, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { isProblem, isSessionOver, Trouble } from '#data/wire/trouble.ts';
import { routeOf, paths } from '#lib/paths.ts';
import type { SkeletonShape } from '#ui/layout/skeleton.tsx';
import { Boundary } from './boundary.tsx';
import { ToSignIn } from '#parts/trouble/to-sign-in.tsx';
import { TroubleView } from '#parts/trouble/trouble-view.tsx';
import { Waiting } from './waiting.tsx';

/** What a screen says itself about some troubles; null leaves it to the common view. */
export type Refuse = (trouble: Trouble, retry: () => void) => ReactNode | null;

/** Tries again by itself once the device is back on line. */
function RetryWhenOnline({ retry }: { retry: () => void }) {
  useEffect(() => {
    addEventListener('online', retry);
    return () => removeEventListener('online', retry);
  }, [retry]);
  return null;
}

/**
 * Draws again when an answer is there, as an update of its own: React alone would hold the content back until its fallback has stood
 * for 300 ms. An answer that was forgotten meanwhile, with the customer it was for, draws nothing.
 */
function useDrawnWhenAnswered(client: QueryClient): void {
  const [, draw] = useState(0);
  useEffect(() => {
    const cache = client.getQueryCache();
    return cache.subscribe(({ type, query }) => {
      if (type === 'updated' && query.state.status !== 'pending' && cache.get(query.queryHash) === query) draw((before) => before + 1);
    });
  }, [client]);
}

/**
 * The content of a screen with everything that may happen instead of it: waiting, refused, failed, offline, signed out.
 * Errors that are not trouble of the data layer are mistakes of ours and go on to the page around all screens.
 */
export function Guarded({ children, shapes, refuse }: { children: ReactNode; shapes: readonly SkeletonShape[]; refuse?: Refuse | undefined }) {
  const client = useQueryClient();
  useDrawnWhenAnswered(client);
  const { pathname } = useLocation();
  const [attempt, setAttempt] = useState(0);
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
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Boundary key={pathname} onRetry={reset} show={show}>
          <Suspense key={attempt} fallback={<Waiting shapes={shapes} onRetry={askAgain} />}>
            {children}
          </Suspense>
        </Boundary>
      )}
    </QueryErrorResetBoundary>
  );
}

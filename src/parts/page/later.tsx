import { use, type ComponentType, type ReactNode } from 'react';
import { knownPromise } from '#lib/retryable.ts';

/** Those who stand in a content's place until it can be drawn. */
const waiting = new Set<() => void>();

/** Calls back when the code of a part has come. Returns the way to stop. */
export function onPartCame(listener: () => void): () => void {
  waiting.add(listener);
  return () => void waiting.delete(listener);
}

/** A part of a screen; `ahead` fetches its code before it is drawn. */
interface LaterPart<P> {
  (props: P): ReactNode;
  readonly ahead: () => void;
}

/**
 * A part of a screen whose code, and texts, come only where it is wanted; the screen's `QueryBoundary` stands around it. React's own `lazy`
 * waits for code that is there, too, and holds back what it then draws until its fallback has stood for 300 ms (docs/decisions/0016).
 */
export function later<P extends object>(load: () => Promise<{ readonly Part: ComponentType<P> }>): LaterPart<P> {
  let loading: ReturnType<typeof load> | null = null;
  // A failure is kept: drawing asks again and again for the same promise, and must be told. That of a head start is not: drawing asks anew.
  const fetchPart = () => {
    if (loading) return loading;
    loading = knownPromise(load());
    void loading.then(
      () => {
        for (const listener of waiting) listener();
      },
      () => undefined, // whoever draws it is told
    );
    return loading;
  };
  const ahead = () => {
    const head = fetchPart();
    head.catch(() => {
      if (loading === head) loading = null;
    });
  };
  function Later(props: P) {
    const { Part } = use(fetchPart());
    return <Part {...props} />;
  }
  return Object.assign(Later, { ahead });
}

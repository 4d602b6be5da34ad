import { getResponse, type HttpHandler } from 'msw';

/** What answers requests without a worker: handlers can be put before the operator's own, as with msw's worker and server. */
export interface InPageHost {
  /** Puts handlers before those that are there; the newest first. */
  readonly use: (...handlers: HttpHandler[]) => void;
  /** Takes away what `use` has put there. */
  readonly resetHandlers: () => void;
}

/** Rejects as fetch does when its caller gives up. */
function abortOf({ signal }: Request): Promise<never> {
  return new Promise((_, reject) => {
    const fail = () => reject(signal.reason as Error); // what the caller gave to abort()
    if (signal.aborted) fail();
    signal.addEventListener('abort', fail, { once: true });
  });
}

/** Answers this page's own fetch, without a worker: nothing leaves the page, and nothing shows in the network panel. */
export function answerInPage(handlers: readonly HttpHandler[]): InPageHost {
  const own = [...handlers];
  let before: HttpHandler[] = [];
  const beyond = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const response = await Promise.race([getResponse([...before, ...own], request.clone()), abortOf(request)]);
    if (!response) return beyond(request);
    // `Response.error()` is how a handler says that the connection broke; fetch says it so.
    if (response.type === 'error') throw new TypeError('Failed to fetch');
    return response;
  };
  return {
    use: (...more) => {
      before = [...more, ...before];
    },
    resetHandlers: () => {
      before = [];
    },
  };
}

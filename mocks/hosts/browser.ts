import './browser-gaps.ts';
import { http, HttpResponse, type HttpHandler } from 'msw';
import { setupWorker } from 'msw/browser';
import { createMockOperator } from '#mocks/control/mock-operator.ts';
import { loadJournal, tabSecret, tabStore } from './browser-journal.ts';
import { handlersFor, type CookieJar } from './msw-handlers.ts';
import { answerInPage, type InPageHost } from './in-page.ts';
import { COOKIE_KEYS, joinWorld } from './browser-world.ts';
import { createFaultInjector } from './fault-injector.ts';
import { readInTab, type Keep } from './tab-storage.ts';
import type { Host } from '#mocks/scenarios/capabilities.ts';

/** One client, one session: kept over reloads as the browser would keep the cookies, and by all tabs of the world. */
function cookieJar(keep: Keep): CookieJar {
  return {
    get sessionId() {
      return readInTab(COOKIE_KEYS.sessionId);
    },
    set sessionId(id: string | null) {
      keep(COOKIE_KEYS.sessionId, id);
    },
    get remembered() {
      return readInTab(COOKIE_KEYS.remembered);
    },
    set remembered(name: string | null) {
      keep(COOKIE_KEYS.remembered, name);
    },
  };
}

declare global {
  interface Window {
    // For testers, from the console: msw.worker.use(msw.http.get('*/api/balance', () => msw.HttpResponse.error()))
    msw?: { readonly worker: InPageHost; readonly http: typeof http; readonly HttpResponse: typeof HttpResponse };
  }
}

/** Msw's worker, so that requests show in the browser's network panel; null where workers are blocked or the page is not on a secure origin. */
async function startWorker(handlers: HttpHandler[]): Promise<InPageHost | null> {
  if (!('serviceWorker' in navigator) || !isSecureContext) return null;
  try {
    const worker = setupWorker(...handlers);
    await worker.start({ quiet: true, onUnhandledFrame: 'bypass', serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` } });
    return worker;
  } catch (error) {
    console.info('The mock operator runs in the page: no service worker here.', error);
    return null;
  }
}

/**
 * Starts the operator inside the page, or reaches the one that another page of the same world runs: behind a service worker where there can be one, otherwise in the page itself. Resolves once
 * requests are answered; what answers them is then within a tester's reach, as `window.msw`.
 */
export async function startOperatorInBrowser(): Promise<void> {
  let host: Host = 'worker';
  const world = joinWorld((keep) =>
    createFaultInjector(createMockOperator({ secret: tabSecret(keep), journal: loadJournal(), store: tabStore(keep), real: Date.now() }), () => host),
  );
  const handlers = handlersFor(world, cookieJar(world.keep), () => Date.now(), navigator.userAgent);
  const worker = await startWorker(handlers);
  if (!worker) host = 'page';
  window.msw = { worker: worker ?? answerInPage(handlers), http, HttpResponse };
}

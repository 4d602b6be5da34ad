import './browser-gaps.ts';
import { http, HttpResponse, type HttpHandler } from 'msw';
import { setupWorker } from 'msw/browser';
import { createMockOperator } from '#mocks/control/mock-operator.ts';
import { loadJournal, tabSecret, tabStore } from './browser-journal.ts';
import { handlersFor, type CookieJar } from './msw-handlers.ts';
import { answerInPage, type InPageHost } from './in-page.ts';
import { createFaultInjector } from './fault-injector.ts';

function keep(key: string, value: string | null): void {
  if (value === null) sessionStorage.removeItem(key);
  else sessionStorage.setItem(key, value);
}

/** One client, one session, kept over reloads as the browser would keep the cookies. */
function sessionJar(): CookieJar {
  const KEYS = { session: 'palm-hall.mock-session', remembered: 'palm-hall.mock-remembered' };
  return {
    get sessionId() {
      return sessionStorage.getItem(KEYS.session);
    },
    set sessionId(id: string | null) {
      keep(KEYS.session, id);
    },
    get remembered() {
      return sessionStorage.getItem(KEYS.remembered);
    },
    set remembered(name: string | null) {
      keep(KEYS.remembered, name);
    },
  };
}

function jar(): CookieJar {
  try {
    sessionStorage.setItem('palm-hall.probe', '1');
    sessionStorage.removeItem('palm-hall.probe');
    return sessionJar();
  } catch {
    return { sessionId: null, remembered: null }; // storage blocked: signed in until the page is left
  }
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
 * Starts the operator inside the page: behind a service worker where there can be one, otherwise in the page itself. Resolves once
 * requests are answered; what answers them is then within a tester's reach, as `window.msw`.
 */
export async function startOperatorInBrowser(): Promise<void> {
  const journal = loadJournal();
  const operator = createMockOperator({ seed: journal.seed, secret: tabSecret(), journal: journal.commands, store: tabStore, real: Date.now() });
  const handlers = handlersFor(createFaultInjector(operator), jar(), () => Date.now(), navigator.userAgent);
  window.msw = { worker: (await startWorker(handlers)) ?? answerInPage(handlers), http, HttpResponse };
}

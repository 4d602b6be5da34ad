import './browser-gaps.ts';
import { setupWorker } from 'msw/browser';
import { createMockOperator } from '#mocks/control/mock-operator.ts';
import { loadJournal, keepCommand } from './browser-journal.ts';
import { handlersFor, type CookieJar } from './msw-handlers.ts';
import { answerInPage } from './in-page.ts';
import { createFaultInjector } from './fault-injector.ts';

/** One client, one session, kept over reloads as the browser would keep the cookie. */
function sessionJar(): CookieJar {
  const KEY = 'palm-hall.mock-session';
  return {
    get sessionId() {
      return sessionStorage.getItem(KEY);
    },
    set sessionId(id: string | null) {
      if (id === null) sessionStorage.removeItem(KEY);
      else sessionStorage.setItem(KEY, id);
    },
  };
}

function jar(): CookieJar {
  try {
    sessionStorage.setItem('palm-hall.probe', '1');
    sessionStorage.removeItem('palm-hall.probe');
    return sessionJar();
  } catch {
    return { sessionId: null }; // storage blocked: signed in until the page is left
  }
}

/**
 * Starts the operator inside the page: behind a service worker, so that requests show in the browser's network panel, or in the page
 * itself where workers are blocked or the page is not on a secure origin. Resolves once requests are answered.
 */
export async function startOperatorInBrowser(): Promise<'service-worker' | 'in-page'> {
  const journal = loadJournal();
  const operator = createMockOperator({ seed: journal.seed, journal: journal.commands, real: Date.now() });
  operator.onCommand(keepCommand);
  const handlers = handlersFor(createFaultInjector(operator), jar(), () => Date.now());
  if ('serviceWorker' in navigator && isSecureContext) {
    try {
      await setupWorker(...handlers).start({ quiet: true, onUnhandledFrame: 'bypass', serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` } });
      return 'service-worker';
    } catch (error) {
      console.info('The mock operator runs in the page: no service worker here.', error);
    }
  }
  answerInPage(handlers);
  return 'in-page';
}

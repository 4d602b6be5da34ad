/// <reference lib="webworker" />
/**
 * The app's service worker: keeps the pages and the app's own files, so that a second visit asks the network for data alone and opens
 * without one. It never touches the API: figures are always asked for. A new build waits until no window of the old one is open, or
 * until a page asks for it and is then loaded anew (src/platform/take-update.ts), so a page never meets files of another build.
 */
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import type { ToWorker } from '#platform/to-worker.ts';

/** Put in by build/shell-plugin: the pages and what the first screens need, with their revisions. */
declare const KEPT: { readonly url: string; readonly revision: string | null }[];
declare const BASE: string;
declare const self: ServiceWorkerGlobalScope;

cleanupOutdatedCaches();
precacheAndRoute(KEPT);

const served = [/^\/api\//, /^\/lite(\/|\?|$)/];
const notOurs = IS_MOCK ? [...served, /^\/__operator\//, /\/(cashier|qa)\.html(\?|$)/, /^\/qa(\?|$)/] : served;
for (const [address, page] of [
  [BASE, 'index.html'],
  [`${BASE}sign-in`, 'sign-in/index.html'],
] as const) {
  registerRoute(new NavigationRoute(createHandlerBoundToURL(BASE + page), { allowlist: [new RegExp(`^${address}/?(\\?.*)?$`)] }));
}
registerRoute(new NavigationRoute(createHandlerBoundToURL(`${BASE}404.html`), { denylist: notOurs }));
/** Other screens' files, kept once they have been used; their names change with their content. */
const SCREENS = 'screens';
registerRoute(({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(`${BASE}assets/`), new CacheFirst({ cacheName: SCREENS }));

/** Keeps what the first visit fetched before there was a worker; the browser has it still, so nothing is fetched twice. */
async function keep(files: readonly string[]): Promise<void> {
  const cache = await caches.open(SCREENS);
  await cache.addAll([...new Set(files)].filter((file) => !KEPT.some(({ url }) => url === file)));
}

async function skipWaiting(when: 'if-alone' | 'always'): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (when === 'always' || windows.length === 1) await self.skipWaiting();
}

self.addEventListener('message', (event) => {
  const asked = event.data as ToWorker; // a page's own word
  event.waitUntil(typeof asked === 'string' ? skipWaiting(asked) : keep(asked));
});

/** What other builds have left goes: its files are never asked for again. A first visit is served from here on, so that what it still opens is kept as well. */
async function begin(): Promise<void> {
  await caches.delete(SCREENS);
  await self.clients.claim();
}
self.addEventListener('activate', (event) => event.waitUntil(begin()));

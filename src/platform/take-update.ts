import type { Millis } from '#lib/calendar.ts';
import type { SkipWaiting } from './to-worker.ts';

/** A newer build that has not come by then is left for another time. */
const TIME_LIMIT: Millis = 10_000;

/** The newer build's worker once it has fetched its files; null where there is none. Never settles while it fetches. */
async function nextWorker(registration: ServiceWorkerRegistration): Promise<ServiceWorker | null> {
  const { waiting, installing } = registration.waiting ? registration : await registration.update();
  if (waiting || !installing) return waiting;
  return new Promise((resolve) => {
    installing.addEventListener('statechange', () => resolve(installing.state === 'installed' ? installing : null), { once: true });
  });
}

/** Whose page this is; null on a first visit, which no worker has served. */
const workerAtStart = globalThis.navigator?.serviceWorker?.controller ?? null;

/** Whether the page has been given to a newer build's worker. `isStill`: asked once the newer build is there, which may take a while. */
async function skipWaiting(when: SkipWaiting, isStill: () => boolean): Promise<boolean> {
  // Another window has had it take over: this page is of the old build already.
  if (workerAtStart && navigator.serviceWorker.controller !== workerAtStart) return isStill();
  const registration = await navigator.serviceWorker.getRegistration();
  if (!registration?.active) return false;
  const worker = await nextWorker(registration);
  if (!worker || !isStill()) return false;
  return new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve(true), { once: true });
    worker.postMessage(when);
  });
}

/**
 * Looks for a newer build, and has its worker take over. True once it has: the page, which is of the old build, is then to be loaded anew. False where there is none, where it
 * may not, where the moment for it has passed when it has come (`isStill`), and where it has not come within ten seconds.
 */
export async function takeUpdate(when: SkipWaiting, isStill: () => boolean = () => true): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  try {
    return await Promise.race([skipWaiting(when, isStill), new Promise<boolean>((resolve) => setTimeout(() => resolve(false), TIME_LIMIT))]);
  } catch (error) {
    console.info('No newer build could be looked for.', error);
    return false;
  }
}

/** Asks the browser to keep the pages and the app for the next visit, where it can; a page on plain http, or without workers, goes on without. */
export function registerServiceWorker(): void {
  if (!('serviceWorker' in navigator) || !isSecureContext) return;
  addEventListener('load', register, { once: true });
  if (document.readyState === 'complete') register();
}

/** Files of the build that this page has fetched so far, as paths. */
const fetchedFiles = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name.replace(location.origin, ''))
    .filter((file) => file.startsWith(`${import.meta.env.BASE_URL}assets/`));

/** The first visit's worker has come after what the visit needed: it is told, so that the second asks the network for data alone. */
function keepFirstVisit({ serviceWorker }: Navigator): void {
  if (!serviceWorker.controller) serviceWorker.addEventListener('controllerchange', () => serviceWorker.controller?.postMessage(fetchedFiles()), { once: true });
}

let isAsked = false;
function register(): void {
  if (isAsked) return;
  isAsked = true;
  keepFirstVisit(navigator);
  navigator.serviceWorker.register(`${import.meta.env.BASE_URL}service-worker.js`).catch((error: unknown) => console.info('Not kept for offline use.', error));
}

/** Asks the browser to keep the pages and the app for the next visit, where it can; a page on plain http, or without workers, goes on without. */
export function registerServiceWorker(): void {
  if (!('serviceWorker' in navigator) || !isSecureContext) return;
  addEventListener('load', register, { once: true });
  if (document.readyState === 'complete') register();
}

let isAsked = false;
function register(): void {
  if (isAsked) return;
  isAsked = true;
  navigator.serviceWorker.register(`${import.meta.env.BASE_URL}service-worker.js`).catch((error: unknown) => console.info('Not kept for offline use.', error));
}

import { newRequestId } from '#lib/ids.ts';

/** Where the real operator is; the same origin unless the build names another (docs/operations.md). */
export const BASE = String(import.meta.env['VITE_API_BASE'] ?? '');

/** A request that is on its way before the code that wants its answer: sent by the inline script (src/shell), or with the tap that leads to a screen. */
interface EarlyRequest {
  readonly path: string;
  /** What it was numbered by; null where the page has asked, and only its answer says so. */
  readonly requestId: string | null;
  readonly response: Promise<Response>;
}
declare global {
  interface Window {
    palmHallEarly?: EarlyRequest | undefined;
  }
}

/** An answer that nobody has wanted by then is of no use: the screen has not come. */
const KEPT_FOR_MS = 10_000;

/** Sends the first request of a screen whose code is not there yet. */
export function askEarly(path: string): void {
  const requestId = newRequestId();
  const headers = { accept: 'application/json', 'x-request-id': requestId };
  const response = fetch(BASE + path, { headers, credentials: BASE ? 'include' : 'same-origin', cache: 'no-store' });
  const early = { path, requestId, response };
  window.palmHallEarly = early;
  const drop = () => {
    if (window.palmHallEarly === early) forgetEarly();
  };
  response.catch(drop); // only a head start: whoever comes later asks anew
  setTimeout(drop, KEPT_FOR_MS);
}

/** Takes the early request for this path, once. */
export function takeEarly(path: string): EarlyRequest | null {
  const early = globalThis.window?.palmHallEarly;
  if (early?.path !== path) return null;
  window.palmHallEarly = undefined;
  return early;
}

/** The answer is nobody's any more. */
export function forgetEarly(): void {
  if (globalThis.window) window.palmHallEarly = undefined;
}

import { pathOf, type Endpoint } from '#contract/core/endpoint.ts';
import { newRequestId } from '#lib/ids.ts';
import type { Answer } from './answer.ts';
import { BASE, noteAnswer, takeEarly } from './early.ts';
import { Trouble } from './trouble.ts';

/** Values for one call, untyped here: `read` and `write` type them by the endpoint. */
export interface Values {
  readonly params?: Record<string, unknown>;
  readonly query?: Record<string, unknown>;
  readonly body?: unknown;
}

/** Headers must be there within this (D14). */
export const HEADERS_WITHIN_MS = 10_000;
/** The body within this, unless its endpoint says more. */
export const BODY_WITHIN_MS = 20_000;

/**
 * Sends one request, once, and reads the whole answer.
 * @throws Trouble `offline`, `network` or `timeout`; an abort by the caller's own signal is thrown on as it is.
 */
export async function send(endpoint: Endpoint, values: Values, signal: AbortSignal | undefined, key?: string): Promise<Answer> {
  const path = pathOf(endpoint, values.params, values.query);
  const early = endpoint.method === 'GET' ? takeEarly(path) : null;
  let requestId = early?.requestId ?? newRequestId();
  const isWrite = endpoint.method !== 'GET';
  // Only before sending is it certain that nothing was sent: afterwards a write's outcome is unknown, whatever the device says (W5).
  if (isWrite && !navigator.onLine) throw new Trouble('offline', requestId);
  const controller = new AbortController();
  const abort = () => controller.abort();
  signal?.throwIfAborted();
  signal?.addEventListener('abort', abort, { once: true });
  let late = false;
  const outOfTime = () => {
    late = true;
    controller.abort();
  };
  let timer = setTimeout(outOfTime, HEADERS_WITHIN_MS);
  try {
    const response = await raceAbort(early?.response ?? fetch(BASE + path, init(endpoint, values, requestId, key, controller.signal)), controller.signal);
    requestId = response.headers.get('x-request-id') ?? requestId;
    clearTimeout(timer);
    timer = setTimeout(outOfTime, endpoint.bodyWithinMs ?? BODY_WITHIN_MS);
    const text = await raceAbort(early?.body ?? response.text(), controller.signal);
    if (!isWrite && response.ok) noteAnswer(path);
    return { status: response.status, headers: response.headers, redirected: response.redirected, text, requestId };
  } catch (cause) {
    if (signal?.aborted) throw cause;
    if (late) throw new Trouble('timeout', requestId, { cause });
    throw new Trouble(isWrite || navigator.onLine ? 'network' : 'offline', requestId, { cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

/** A write is not cut off where the page goes away behind it. */
function init(endpoint: Endpoint, values: Values, requestId: string, key: string | undefined, signal: AbortSignal): RequestInit {
  const headers: Record<string, string> = { accept: 'application/json', 'x-request-id': requestId };
  if (endpoint.method !== 'GET') headers['content-type'] = 'application/json';
  if (key !== undefined) headers['idempotency-key'] = key;
  const body = values.body === undefined ? null : JSON.stringify(values.body);
  return { method: endpoint.method, headers, body, signal, credentials: BASE ? 'include' : 'same-origin', cache: 'no-store', keepalive: endpoint.method !== 'GET' };
}

/** The promise, or a rejection as soon as the signal aborts: an early request and some bodies do not listen to our signal. */
function raceAbort<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')), { once: true });
    promise.then(resolve, reject);
  });
}

import type { Endpoint, RequestOf, ResponseOf } from '#contract/core/endpoint.ts';
import { judge } from './judge.ts';
import { send, type Values } from './send.ts';
import { Trouble } from './trouble.ts';

/** Attempts in all (D14). */
export const READ_ATTEMPTS = 3;
/** A server that asks for a longer pause is not waited for. */
export const LONGEST_RETRY_AFTER_MS = 10_000;
const RETRIES_PER_HUNDRED = 10;

/** The last hundred requests, true for a retry: when a tenth of them are retries, the network is down and asking again only makes it worse. */
const recent: boolean[] = [];
function remember(isRetry: boolean): void {
  recent.push(isRetry);
  if (recent.length > 100) recent.shift();
}
function mayRetry(): boolean {
  return recent.filter(Boolean).length < RETRIES_PER_HUNDRED;
}
/** Forgets the history of retries: another customer, another count. */
export function resetRetryBudget(): void {
  recent.length = 0;
}

/** Whether asking again may help, and how long to wait first; null when not. */
export function retryDelay(error: unknown, attempt: number, random: number): number | null {
  if (!(error instanceof Trouble)) return null;
  const jitter = random * Math.min(4000, 400 * 2 ** attempt);
  if (error.kind === 'network' || error.kind === 'timeout') return jitter;
  if (error.status === 429) return error.retryAfter !== null && error.retryAfter <= LONGEST_RETRY_AFTER_MS ? error.retryAfter + jitter : null;
  if (error.status === 503 && error.retryAfter !== null) return error.retryAfter <= LONGEST_RETRY_AFTER_MS ? error.retryAfter + jitter : null;
  return error.status === 502 || error.status === 503 || error.status === 504 ? jitter : null;
}

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(done, ms);
    function done() {
      signal?.removeEventListener('abort', stop);
      resolve();
    }
    function stop() {
      clearTimeout(timer);
      reject(new DOMException('aborted', 'AbortError'));
    }
    signal?.addEventListener('abort', stop, { once: true });
  });
}

/**
 * Reads by the read policy (D14): three attempts, full jitter, only where asking again can help.
 * @throws Trouble after the last attempt.
 */
export async function read<E extends Endpoint>(endpoint: E, request: RequestOf<E>, options: { signal?: AbortSignal } = {}): Promise<ResponseOf<E>> {
  for (let attempt = 0; ; attempt++) {
    remember(attempt > 0);
    try {
      const answer = await send(endpoint, request as Values, options.signal); // RequestOf only narrows Values
      return judge(endpoint, answer) as ResponseOf<E>; // judged by the endpoint's own schema
    } catch (error) {
      const delay = attempt + 1 < READ_ATTEMPTS && mayRetry() ? retryDelay(error, attempt, Math.random()) : null;
      if (delay === null) throw error;
      await pause(delay, options.signal);
    }
  }
}

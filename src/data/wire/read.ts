import { pathOf, type Endpoint, type RequestOf, type ResponseOf } from '#contract/core/endpoint.ts';
import { earlyAnswer, noteAnswer, takeEarly } from './early.ts';
import { judge } from './judge.ts';
import { send, type Values } from './send.ts';
import { subjectNow } from './subject.ts';
import { Trouble } from './trouble.ts';
import { writesEnded } from './write.ts';

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

/** Reads by the read policy. @throws Trouble after the last attempt. */
async function readWithRetries<E extends Endpoint>(endpoint: E, request: RequestOf<E>, signal: AbortSignal | undefined): Promise<ResponseOf<E>> {
  for (let attempt = 0; ; attempt++) {
    remember(attempt > 0);
    try {
      const answer = await send(endpoint, request as Values, signal); // RequestOf only narrows Values
      return judge(endpoint, answer) as ResponseOf<E>; // judged by the endpoint's own schema
    } catch (error) {
      const delay = attempt + 1 < READ_ATTEMPTS && mayRetry() ? retryDelay(error, attempt, Math.random()) : null;
      if (delay === null) throw error;
      await pause(delay, signal);
    }
  }
}

/**
 * Reads by the read policy (D14): three attempts, full jitter, only where asking again can help. An answer or a refusal during which a
 * write has ended may be from before it, and what the write meant for the cache is done by then: it is asked for anew, so that nobody
 * who has just paid is shown what he owed.
 * @throws Trouble after the last attempt.
 */
export async function read<E extends Endpoint>(endpoint: E, request: RequestOf<E>, options: { signal?: AbortSignal } = {}): Promise<ResponseOf<E>> {
  for (;;) {
    const before = writesEnded();
    try {
      const answer = await readWithRetries(endpoint, request, options.signal);
      if (writesEnded() === before) return answer;
    } catch (error) {
      const isFromBefore = error instanceof Trouble && error.kind === 'problem' && writesEnded() !== before;
      if (!isFromBefore) throw error;
    }
  }
}

/** What was asked for with the tap, as the contract's value, where it is there by now and good; all else is for `read` to say. */
function valueFromTap<E extends Endpoint>(endpoint: E, request: RequestOf<E>): ResponseOf<E> | undefined {
  const { params, query } = request as Values; // RequestOf only narrows Values
  const path = pathOf(endpoint, params, query);
  const answer = earlyAnswer(path);
  if (answer?.status !== endpoint.status || answer.headers.get('x-subject') !== subjectNow()) return undefined;
  try {
    const value = judge(endpoint, answer) as ResponseOf<E>; // judged by the endpoint's own schema
    takeEarly(path);
    noteAnswer(path);
    return value;
  } catch {
    return undefined; // the request is still there: `read` takes it, and is told the same
  }
}

/** How a query reads an endpoint: from the network by the read policy, and in the very first drawing of its screen where the tap has brought the answer already. */
export function reading<E extends Endpoint>(endpoint: E, request: RequestOf<E>) {
  return {
    queryFn: ({ signal }: { readonly signal: AbortSignal }) => read(endpoint, request, { signal }),
    initialData: () => valueFromTap(endpoint, request),
  };
}

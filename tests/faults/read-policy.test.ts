import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { getHome } from '#contract/home.ts';
import { signOut } from '#contract/session.ts';
import { getStatement } from '#contract/statements.ts';
import { askEarly } from '#data/wire/early.ts';
import { LONGEST_RETRY_AFTER_MS, read, READ_ATTEMPTS, resetRetryBudget, retryDelay } from '#data/wire/read.ts';
import { retryAfterOf } from '#data/wire/judge.ts';
import { BODY_WITHIN_MS, HEADERS_WITHIN_MS } from '#data/wire/send.ts';
import { forgetSubject } from '#data/wire/subject.ts';
import { Trouble } from '#data/wire/trouble.ts';
import { noteWriteEnded, write } from '#data/wire/write.ts';
import { clientOf } from '#tests/ledger/client.ts';
import { sequence } from './sequence.ts';

const HOME = JSON.stringify(clientOf('30').get('/api/home').body);
type Answer = () => Response | Promise<Response>;
const json = (body: string, init: { status?: number; headers?: Record<string, string> } = {}): Response =>
  new Response(body, { status: 200, ...init, headers: { 'content-type': 'application/json', ...init.headers } });
const problem = (status: number, code: string, headers: Record<string, string> = {}) =>
  json(JSON.stringify({ type: 'about:blank', title: code, status, code, requestId: 'AAAA-0001' }), { status, headers: { 'content-type': 'application/problem+json', ...headers } });
const fine: Answer = () => json(HOME);
const broken: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
const silent = (init?: RequestInit) => new Promise<Response>((_, reject) => init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))));

let asked: number;
/** Each request gets the next answer; the last one stays. */
function answerWith(...answers: Answer[]): void {
  asked = 0;
  vi.stubGlobal('fetch', async () => answers[Math.min(asked++, answers.length - 1)]?.());
}

/** Reads home while time flies; what came of it. */
async function readHome(): Promise<unknown> {
  const outcome = read(getHome, {}).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return outcome;
}
async function troubleOf(): Promise<Trouble> {
  const outcome = await readHome();
  if (!(outcome instanceof Trouble)) throw new Error('no trouble');
  return outcome;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('navigator', { onLine: true });
  resetRetryBudget();
  forgetSubject();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a read asks again only where that can help (D14)', () => {
  test.each<[string, Answer, number, string]>([
    ['no connection', broken, READ_ATTEMPTS, 'network'],
    ['502 as a page', () => new Response('<h1>Bad Gateway</h1>', { status: 502, headers: { 'content-type': 'text/html' } }), READ_ATTEMPTS, 'unreadable'],
    ['503', () => problem(503, 'unavailable'), READ_ATTEMPTS, 'problem'],
    ['503 that asks for 10 s', () => problem(503, 'unavailable', { 'retry-after': '10' }), READ_ATTEMPTS, 'problem'],
    ['503 that asks for 11 s', () => problem(503, 'unavailable', { 'retry-after': '11' }), 1, 'problem'],
    ['504', () => problem(504, 'gateway-timeout'), READ_ATTEMPTS, 'problem'],
    ['429 that asks for 2 s', () => problem(429, 'too-many-requests', { 'retry-after': '2' }), READ_ATTEMPTS, 'problem'],
    ['429 that asks for 60 s', () => problem(429, 'too-many-requests', { 'retry-after': '60' }), 1, 'problem'],
    ['429 that says nothing', () => problem(429, 'too-many-requests'), 1, 'problem'],
    ['429 until a date in a minute', () => problem(429, 'too-many-requests', { 'retry-after': new Date(Date.now() + 60_000).toUTCString() }), 1, 'problem'],
    ['429 until a date in 3 s', () => problem(429, 'too-many-requests', { 'retry-after': new Date(Date.now() + 3000).toUTCString() }), READ_ATTEMPTS, 'problem'],
    ['500', () => problem(500, 'internal-error'), 1, 'problem'],
    ['401', () => problem(401, 'session-expired'), 1, 'problem'],
    ['403', () => problem(403, 'bill-not-offered'), 1, 'problem'],
    ['404', () => problem(404, 'not-found'), 1, 'problem'],
    ['422', () => problem(422, 'code-wrong'), 1, 'problem'],
    ['another schema', () => json('{"asOf":1}'), 1, 'unreadable'],
    ['half of the JSON', () => json(HOME.slice(0, 200)), 1, 'unreadable'],
    ['a page with 200', () => new Response('<html>Wi-Fi</html>', { headers: { 'content-type': 'text/html' } }), 1, 'unreadable'],
    ['JSON that calls itself a page', () => json(HOME, { headers: { 'content-type': 'text/html' } }), 1, 'unreadable'],
    ['nothing, as 204', () => new Response(null, { status: 204 }), 1, 'unreadable'],
    ['a refusal in another form', () => json('{"error":"no"}', { status: 403 }), 1, 'unreadable'],
    [
      'a refusal whose body names another status',
      () => json(JSON.stringify({ type: 'x', title: 'x', status: 404, code: 'not-found', requestId: 'A' }), { status: 403 }),
      1,
      'unreadable',
    ],
  ])('%s', async (_, answer, times, kind) => {
    answerWith(answer);
    expect((await troubleOf()).kind).toBe(kind);
    expect(asked).toBe(times);
  });

  test('an answer that came by way of another address is not ours, whatever it says', async () => {
    answerWith(() => Object.defineProperty(json(HOME), 'redirected', { value: true }));
    expect((await troubleOf()).kind).toBe('unreadable');
  });

  test.each([0, 1, 2])('after %i failures the answer arrives and is the contract’s value', async (failures) => {
    answerWith(...Array.from({ length: failures }, () => broken), fine);
    expect(await readHome()).toMatchObject({ maskedNumber: '139****0030' });
    expect(asked).toBe(failures + 1);
  });

  test('without a network it says so, and not that the server failed', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    answerWith(broken);
    expect((await troubleOf()).kind).toBe('offline');
    expect(asked).toBe(1);
  });

  test('a customer who leaves is not waited for: no further request, and no trouble to show', async () => {
    answerWith(broken);
    const controller = new AbortController();
    const outcome = read(getHome, {}, { signal: controller.signal }).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(0);
    controller.abort();
    await vi.runAllTimersAsync();
    expect(await outcome).not.toBeInstanceOf(Trouble);
    expect(asked).toBe(1);
  });
});

describe('a read does not wait for ever', () => {
  test(`headers that do not come within ${HEADERS_WITHIN_MS} ms are given up`, async () => {
    let ended = 0;
    vi.stubGlobal('fetch', (_: string, init: RequestInit) => silent(init).finally(() => ended++));
    const outcome = read(getHome, {}).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(HEADERS_WITHIN_MS - 1);
    expect(ended).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(ended).toBe(1);
    await vi.runAllTimersAsync();
    expect(await outcome).toMatchObject({ kind: 'timeout' });
    expect(ended).toBe(READ_ATTEMPTS);
  });

  test.each([
    ['a body', () => read(getHome, {}), BODY_WITHIN_MS],
    ['the body of a statement', () => read(getStatement, { params: { month: '2026-09' } }), getStatement.bodyWithinMs],
  ])('%s that does not end in time is given up', async (_, ask, within) => {
    answerWith(() => Object.defineProperty(json(''), 'text', { value: () => new Promise(() => undefined) }));
    const outcome = ask().catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(within - 1);
    expect(asked).toBe(1);
    await vi.runAllTimersAsync();
    expect(await outcome).toMatchObject({ kind: 'timeout' });
    expect(asked).toBe(READ_ATTEMPTS);
  });

  test('a statement may take longer than anything else: it is the largest answer there is', () => {
    expect(getStatement.bodyWithinMs).toBeGreaterThan(BODY_WITHIN_MS);
  });

  test('a connection that fails at once is said within two seconds', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.999_999);
    answerWith(broken);
    const outcome = read(getHome, {}).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(2000);
    expect(asked).toBe(READ_ATTEMPTS);
    expect(await outcome).toMatchObject({ kind: 'network' });
  });
});

describe('what was read across the end of a write is asked for anew: it may be from before', () => {
  /** Reads home; a write ends while the first answer is on its way, itself well or badly, or in another tab. */
  async function readAcross(first: Answer, wrote: Answer | 'elsewhere'): Promise<unknown> {
    const waiting = Promise.withResolvers<void>();
    asked = 0;
    vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
      if (init.method !== 'GET' && wrote !== 'elsewhere') return wrote();
      asked += 1;
      if (asked > 1) return fine();
      await waiting.promise;
      return first();
    });
    const outcome = read(getHome, {}).catch((error: unknown) => error);
    if (wrote === 'elsewhere') noteWriteEnded();
    else await write(signOut, {}, 'a-key').catch(() => undefined); // this is about the read beside it
    waiting.resolve();
    await vi.runAllTimersAsync();
    return outcome;
  }

  test.each<[string, Answer, Answer | 'elsewhere']>([
    ['an answer, where the write has ended in another tab', fine, 'elsewhere'],
    ['an answer', fine, () => new Response(null, { status: 204 })],
    ['an answer, though nobody knows what came of the write', fine, broken],
    ['a refusal', () => problem(403, 'bill-not-offered'), () => new Response(null, { status: 204 })],
  ])('%s', async (_, first, wrote) => {
    expect(await readAcross(first, wrote)).toMatchObject({ maskedNumber: '139****0030' });
    expect(asked).toBe(2);
  });

  test('a read that ends before the write does is the customer’s, at once', async () => {
    answerWith(fine);
    expect(await readHome()).toMatchObject({ maskedNumber: '139****0030' });
    expect(asked).toBe(1);
  });

  test('a head start from before a write is no head start any more', async () => {
    answerWith(fine);
    vi.stubGlobal('window', {});
    void askEarly('/api/home');
    expect(asked).toBe(1);
    await write(signOut, {}, 'a-key').catch(() => undefined); // whatever came of it
    asked = 0;
    await readHome();
    expect(asked).toBe(1);
  });
});

describe('the pause between two tries', () => {
  const network = new Trouble('network', 'AAAA-0001');
  test.each([
    [0, 400],
    [1, 800],
    [2, 1600],
    [3, 3200],
    [4, 4000],
    [9, 4000],
  ])('before try %i + 2 lies anywhere from 0 to %i ms', (attempt, longest) => {
    const random = sequence(20261122 + attempt);
    const pauses = Array.from({ length: 1000 }, () => retryDelay(network, attempt, random()) ?? Number.NaN);
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...pauses)).toBeLessThan(longest);
    expect(Math.min(...pauses)).toBeLessThan(longest * 0.05);
    expect(Math.max(...pauses)).toBeGreaterThan(longest * 0.95);
  });

  test.each<[string, string | null, number | null]>([
    ['seconds', '3', 3000],
    ['seconds with spaces', ' 3 ', 3000],
    ['nothing', null, null],
    ['words', 'soon', null],
    ['a date to come', 'Sun, 22 Nov 2026 02:00:05 GMT', 5000],
    ['a date gone by', 'Sun, 22 Nov 2026 01:00:00 GMT', 0],
  ])('Retry-After in %s is understood', (_, header, ms) => {
    expect(retryAfterOf(header, Date.parse('2026-11-22T02:00:00Z'))).toBe(ms);
  });

  test('what the server asks for is the least that is waited, and never more than ten seconds of it', () => {
    const busy = (retryAfter: number) => new Trouble('problem', 'AAAA-0001', { status: 503, retryAfter });
    expect(retryDelay(busy(2000), 0, 0.5)).toBe(2200);
    expect(retryDelay(busy(LONGEST_RETRY_AFTER_MS), 0, 0)).toBe(LONGEST_RETRY_AFTER_MS);
    expect(retryDelay(busy(LONGEST_RETRY_AFTER_MS + 1), 0, 0)).toBeNull();
  });

  test('a mistake of ours is never tried again', () => {
    expect(retryDelay(new TypeError('x is not a function'), 0, 0)).toBeNull();
  });
});

describe('retries are at most a tenth of the last hundred requests', () => {
  test('with the network down, one hundred reads are not three hundred requests', async () => {
    answerWith(broken);
    for (let i = 0; i < 100; i++) await troubleOf();
    expect(asked).toBeGreaterThan(100);
    expect(asked).toBeLessThanOrEqual(120);
  });

  test('once it is well again for a while, a read may be tried again', async () => {
    answerWith(broken);
    for (let i = 0; i < 30; i++) await troubleOf();
    answerWith(broken);
    await troubleOf();
    expect(asked).toBe(1);
    answerWith(fine);
    for (let i = 0; i < 100; i++) await readHome();
    answerWith(broken);
    await troubleOf();
    expect(asked).toBe(READ_ATTEMPTS);
  });
});

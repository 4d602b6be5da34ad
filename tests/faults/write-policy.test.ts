import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sendSignInCode } from '#contract/session.ts';
import { forgetSubject } from '#data/wire/subject.ts';
import { Trouble } from '#data/wire/trouble.ts';
import { write } from '#data/wire/write.ts';
import type { Msisdn } from '#lib/msisdn.ts';

const REQUEST = { body: { msisdn: '13900000030' as Msisdn } }; // a literal number
const SENT = JSON.stringify({ sentTo: '139****0030', expiresAt: '2026-11-22T10:05:00+08:00', resendAt: '2026-11-22T10:01:00+08:00' });
const json = (body: string, status: number, headers: Record<string, string> = {}) => new Response(body, { status, headers: { 'content-type': 'application/json', ...headers } });
const problem = (status: number, code: string, headers: Record<string, string> = {}) =>
  json(JSON.stringify({ type: 'about:blank', title: code, status, code, requestId: 'AAAA-0001' }), status, headers);

let requests: RequestInit[];
function answerWith(answer: (init: RequestInit) => Response | Promise<Response>): void {
  requests = [];
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    requests.push(init);
    return answer(init);
  });
}
async function send(): Promise<unknown> {
  const outcome = write(sendSignInCode, REQUEST, 'a-key').catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return outcome;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('navigator', { onLine: true });
  forgetSubject();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a write is sent once, whatever comes back (W4)', () => {
  test.each<[string, (init: RequestInit) => Response | Promise<Response>, boolean]>([
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), true],
    ['no answer in time', (init) => new Promise((_, reject) => init.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')))), true],
    ['500', () => problem(500, 'internal-error'), true],
    ['502 as a page', () => new Response('<h1>Bad Gateway</h1>', { status: 502 }), true],
    ['503 with Retry-After', () => problem(503, 'unavailable', { 'retry-after': '1' }), true],
    ['504', () => problem(504, 'gateway-timeout'), true],
    ['a success nobody can read', () => json('{"sentTo":', 202), true],
    ['a success of another kind', () => json(SENT, 200), true],
    ['a page with 200', () => new Response('<html></html>'), true],
    ['401', () => problem(401, 'session-expired'), false],
    ['409', () => problem(409, 'request-in-flight'), false],
    ['422', () => problem(422, 'code-wrong'), false],
    ['429 with Retry-After', () => problem(429, 'too-many-requests', { 'retry-after': '1' }), false],
  ])('%s', async (_, answer, leavesUnknown) => {
    answerWith(answer);
    const outcome = await send();
    expect(outcome).toBeInstanceOf(Trouble);
    expect((outcome as Trouble).leavesUnknown).toBe(leavesUnknown); // a Trouble, see above
    expect(requests).toHaveLength(1);
  });

  test('without a network nothing is sent, so nothing is unknown', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    answerWith(() => json(SENT, 202));
    expect(await send()).toMatchObject({ kind: 'offline', leavesUnknown: false });
    expect(requests).toEqual([]);
  });

  test('a network that goes while it is on its way leaves the outcome unknown, whatever the device says afterwards', async () => {
    vi.stubGlobal('navigator', { onLine: true });
    answerWith(() => {
      vi.stubGlobal('navigator', { onLine: false });
      return Promise.reject(new TypeError('Failed to fetch'));
    });
    expect(await send()).toMatchObject({ kind: 'network', leavesUnknown: true });
    expect(requests).toHaveLength(1);
  });

  test('it carries its key, the JSON type no form of another site can send, and no cache (W1, D18)', async () => {
    answerWith(() => json(SENT, 202));
    expect(await send()).toMatchObject({ sentTo: '139****0030' });
    expect(requests[0]).toMatchObject({
      method: 'POST',
      cache: 'no-store',
      credentials: 'same-origin',
      headers: { 'idempotency-key': 'a-key', 'content-type': 'application/json' },
    });
  });
});

import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { getHome } from '#contract/home.ts';
import { statementListQuery, statementQuery } from '#data/statements.ts';
import { clientOf } from '#tests/ledger/client.ts';
import { askEarly, wasAnswered } from './early.ts';
import { read, reading } from './read.ts';
import { forgetSubject, noticeSubject } from './subject.ts';
import { Trouble } from './trouble.ts';
import { noteWriteEnded } from './write.ts';

const HOME = JSON.stringify(clientOf('30').get('/api/home').body);
let asked = 0;
/** Every request is answered so. */
function answerWith(body: string, { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {}): void {
  asked = 0;
  vi.stubGlobal('fetch', () => {
    asked += 1;
    return Promise.resolve(
      new Response(body, { status, headers: { 'content-type': status === 200 ? 'application/json' : 'application/problem+json', 'x-subject': 'ours', ...headers } }),
    );
  });
}
/** What a screen that is drawn now has to say at once. */
const shownAtOnce = () => new QueryClient().getQueryCache().build(new QueryClient(), { queryKey: ['home'], ...reading(getHome, {}) }).state;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('window', {});
  vi.stubGlobal('navigator', { onLine: true });
  forgetSubject();
  noticeSubject('ours', 'AAAA-0001');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what a tap has brought by then is there in the first drawing of its screen, and nobody asks again', async () => {
  answerWith(HOME);
  await askEarly('/api/home');
  expect(shownAtOnce()).toMatchObject({ status: 'success', data: { maskedNumber: '139****0030' } });
  expect(wasAnswered('/api/home')).toBe(true);
  expect(asked).toBe(1);
  // It was taken: who asks later asks the operator.
  expect(shownAtOnce().status).toBe('pending');
});

test('what is still on its way is waited for, and nobody asks again', async () => {
  answerWith(HOME);
  void askEarly('/api/home');
  expect(shownAtOnce().status).toBe('pending');
  expect(await read(getHome, {})).toMatchObject({ maskedNumber: '139****0030' });
  expect(asked).toBe(1);
});

test.each<[string, string, Parameters<typeof answerWith>[1], string]>([
  ['a refusal', JSON.stringify({ type: 'about:blank', title: 'x', status: 403, code: 'bill-not-offered', requestId: 'AAAA-0002' }), { status: 403 }, 'problem'],
  ['what is not the contract’s', '{"balance":1}', {}, 'unreadable'],
  ['another customer’s', HOME, { headers: { 'x-subject': 'theirs' } }, 'unreadable'],
])('%s is not shown at once: the read says what it is, by the same answer', async (_, body, init, kind) => {
  answerWith(body, init);
  await askEarly('/api/home');
  expect(shownAtOnce().status).toBe('pending');
  const trouble = await read(getHome, {}).catch((error: unknown) => error);
  expect(trouble).toBeInstanceOf(Trouble);
  expect(trouble).toMatchObject({ kind });
  expect(asked).toBe(1);
});

test.each([
  ['a write has ended', () => noteWriteEnded()],
  ['the customer has gone', () => forgetSubject()],
])('once %s, what was asked before is shown to nobody', async (_, happens) => {
  answerWith(HOME);
  await askEarly('/api/home');
  happens();
  expect(shownAtOnce().status).toBe('pending');
});

test.each([
  ['never comes', () => Promise.reject(new TypeError('Failed to fetch'))],
  [
    'breaks off',
    () =>
      Promise.resolve(
        new Response(new ReadableStream({ pull: (controller) => controller.error(new TypeError('network error')) }), { headers: { 'content-type': 'application/json' } }),
      ),
  ],
])('an answer that %s was the first try of three', async (_, answer) => {
  asked = 0;
  vi.stubGlobal('fetch', () => {
    asked += 1;
    return answer();
  });
  await askEarly('/api/home');
  expect(shownAtOnce().status).toBe('pending');
  const outcome = read(getHome, {}).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(9000);
  expect(await outcome).toMatchObject({ kind: 'network' });
  expect(asked).toBe(3);
});

test('what nobody has wanted within ten seconds is dropped', async () => {
  answerWith(HOME);
  await askEarly('/api/home');
  vi.advanceTimersByTime(9999);
  expect(window.palmHallEarly?.path).toBe('/api/home');
  vi.advanceTimersByTime(1);
  expect(window.palmHallEarly).toBeUndefined();
});

test('what a second proof opens never begins with it: when the grant ends, such a query is reset to how it began', () => {
  for (const query of [statementListQuery(), statementQuery('2026-10', 'masked')]) expect(query.initialData).toBeUndefined();
  expect(reading(getHome, {}).initialData).toBeTypeOf('function');
});

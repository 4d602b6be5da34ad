import { http, HttpResponse } from 'msw';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operatorApp } from '#mocks/hosts/node/operator-app.ts';
import { serveHall } from '#mocks/hosts/node/serve.ts';
import { operatorInNode } from '#mocks/hosts/vitest.ts';
import { FAULTS } from '#mocks/scenarios/fault.ts';
import { CAPABILITIES } from '#mocks/scenarios/capabilities.ts';
import { expectAsSaid, saysOf, seenUnder, type Ask } from './capabilities.ts';
import { ORIGIN } from './run-exchanges.ts';

const enter = { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': 'enter' }, body: '{"persona":"30"}' };
const yes = (is: boolean) => (is ? 'yes' : 'no');

/** What is the same to look for on every host that Node can run. */
async function found(ask: Ask): Promise<Record<string, string>> {
  const { host } = (await (await ask('/__operator/capabilities')).json()) as { host: string }; // control's own answer
  return {
    host,
    'http-only-cookies': yes(/HttpOnly/.test((await ask('/__operator/persona', enter)).headers.get('set-cookie') ?? '')),
    'foreign-origin': yes((await ask('/api/services', { headers: { origin: 'https://elsewhere.example' } })).status === 403),
  };
}

describe('Node at the socket has what the table says', () => {
  let close = () => Promise.resolve();
  let ask: Ask = () => Promise.reject(new Error('not open yet'));
  beforeAll(async () => {
    const hall = await serveHall({ folder: 'public', port: 0, host: '127.0.0.1' });
    ({ close } = hall);
    ask = (path, given) => fetch(hall.origin + path, given);
  });
  afterAll(() => close());

  test.each(FAULTS)('%s', async (fault) => expectAsSaid('node', fault, await seenUnder(ask, fault)));

  test('cookies and a guard', async () => {
    expect(await found(ask)).toEqual({ host: 'node', 'http-only-cookies': saysOf('node', 'http-only-cookies'), 'foreign-origin': saysOf('node', 'foreign-origin') });
  });
});

describe('msw in Node has what the table says', () => {
  const { server } = operatorInNode();
  const ask: Ask = (path, given) => fetch(ORIGIN + path, given);
  beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
  afterAll(() => server.close());

  // A reset hangs there, and msw throws behind it (interceptors write a status of 0): the table says no.
  test.each(FAULTS.filter((fault) => saysOf('vitest', fault) !== 'no'))('%s', async (fault) => expectAsSaid('vitest', fault, await seenUnder(ask, fault)));

  test('no cookies, no guard, and one odd answer where it is wanted', async () => {
    expect(await found(ask)).toEqual({ host: 'vitest', 'http-only-cookies': saysOf('vitest', 'http-only-cookies'), 'foreign-origin': saysOf('vitest', 'foreign-origin') });
    server.use(http.get('*/api/halls', () => HttpResponse.json({ odd: true })));
    expect({ odd: yes(((await (await ask('/api/halls')).json()) as { odd?: boolean }).odd === true) }).toEqual({ odd: saysOf('vitest', 'odd-answer') }); // the odd answer
    server.resetHandlers();
  });
});

test('control serves the table whole, with a sentence in both languages for every row', async () => {
  const { app } = operatorApp({});
  expect(await (await app.request('/__operator/capabilities')).json()).toEqual({ host: 'node', capabilities: CAPABILITIES });
  expect(new Set(CAPABILITIES.map(({ id }) => id)).size).toBe(CAPABILITIES.length);
  expect(CAPABILITIES.filter(({ about }) => about['zh-CN'] === '' || about.en === '')).toEqual([]);
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operatorApp } from '#mocks/hosts/node/operator-app.ts';
import { serveHall } from '#mocks/hosts/node/serve.ts';
import { operatorInNode } from '#mocks/hosts/vitest.ts';
import { FAULTY, EXCHANGES } from './exchanges.ts';
import type { Step } from './steps.ts';
import { mockOperatorAlone, heard, init, ORIGIN, runExchanges, type Connect } from './run-exchanges.ts';

/** The next Cookie header, after a Set-Cookie has come or has not. */
function nextCookie(before: string | null, response: Response): string | null {
  const set = response.headers.get('set-cookie');
  if (set === null) return before;
  return /Max-Age=0/.test(set) ? null : (set.split(';')[0] ?? null);
}

const HOSTS = {
  'the Node host': () => {
    let now = 0;
    let cookie: string | null = null;
    const { app } = operatorApp({ real: () => now });
    return {
      async send(step, real) {
        now = real;
        const response = await app.request(ORIGIN + step.path, init(step, cookie));
        cookie = nextCookie(cookie, response);
        return heard(response);
      },
    };
  },
  'MSW in Node': () => {
    const { server, clock } = operatorInNode();
    server.listen({ onUnhandledFrame: 'error' });
    return {
      async send(step, real) {
        clock.real = real;
        return heard(await fetch(ORIGIN + step.path, init(step)));
      },
      close: () => server.close(),
    };
  },
} satisfies Readonly<Record<string, Connect>>;

test('there is something to compare', () => {
  expect(EXCHANGES.reduce((sum, { steps }) => sum + steps.length, 0)).toBeGreaterThanOrEqual(60);
});

describe.each(Object.entries<Connect>(HOSTS))('%s answers as the operator does: status, headers and every byte (O1)', (_, open) => {
  test.each([...EXCHANGES, FAULTY])('$about', async (sequence) => {
    expect(await runExchanges(sequence, open)).toEqual(await runExchanges(sequence, mockOperatorAlone));
  });
});

describe('over a real port', () => {
  let close = () => Promise.resolve();
  let origin = '';
  let now = 0;
  beforeAll(async () => {
    const hall = await serveHall({ folder: 'public', port: 0, host: '127.0.0.1', real: () => now });
    ({ origin, close } = hall);
  });
  afterAll(() => close());

  test.each(EXCHANGES.slice(0, 5))('the same bytes arrive, compressed on the way: $about', async (sequence) => {
    let cookie: string | null = null;
    now = 0;
    await fetch(`${origin}/__operator/reset`, { method: 'POST', body: '{"seed":20261122}', headers: { 'content-type': 'application/json', 'idempotency-key': 'reset' } });
    const overPort = () => ({
      async send(step: Step, real: number) {
        now = real;
        const response = await fetch(origin + step.path, init(step, cookie));
        cookie = nextCookie(cookie, response);
        return heard(response);
      },
    });
    const [over, direct] = [await runExchanges(sequence, overPort), await runExchanges(sequence, mockOperatorAlone)];
    const answered = (all: typeof over) => all.map(({ step, heard: { status, body } }) => ({ step, status, body }));
    expect(answered(over)).toEqual(answered(direct));
  });
});

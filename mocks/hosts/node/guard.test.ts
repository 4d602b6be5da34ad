import { networkInterfaces } from 'node:os';
import { describe, expect, test } from 'vitest';
import type { Problem } from '#contract/core/problems.ts';
import { BODY_LIMIT } from './guard.ts';
import { operatorApp } from './operator-app.ts';

const JSON_HEADERS = { 'content-type': 'application/json', 'idempotency-key': 'once' };

/** What the operator says to a request, and how many commands it has journaled by then. */
async function ask(path: string, init: RequestInit): Promise<{ status: number; code: string | undefined; journaled: number; type: string | null }> {
  const { app, operator } = operatorApp({ real: () => 0 });
  const response = await app.request(`http://localhost:4173${path}`, init);
  const text = await response.text();
  const { code } = JSON.parse(text === '' ? '{}' : text) as Partial<Problem>; // the operator's own answer
  return { status: response.status, code, journaled: operator.commands.length, type: response.headers.get('content-type') };
}

describe('a page of another site that a tester has open', () => {
  const RESET = { method: 'POST', headers: JSON_HEADERS, body: '{}' };

  test.each([
    ['says it comes from another site', { 'sec-fetch-site': 'cross-site' }],
    ['says it comes from another port', { 'sec-fetch-site': 'same-site' }],
    ['names another origin', { origin: 'https://evil.example' }],
    ['names no origin it would own to', { origin: 'null' }],
    ['has a name of its own for this machine', { host: 'evil.example:4173' }],
  ])('%s: neither control nor the API hears it', async (_, more) => {
    for (const path of ['/__operator/reset', '/__operator/persona', '/api/session'])
      expect(await ask(path, { ...RESET, headers: { ...JSON_HEADERS, ...more } })).toMatchObject({
        status: 403,
        code: 'foreign-origin',
        journaled: 0,
        type: 'application/problem+json',
      });
    expect(await ask('/api/home', { headers: more })).toMatchObject({ status: 403, code: 'foreign-origin' });
  });

  const own = Object.values(networkInterfaces()).flatMap((all) => (all ?? []).filter(({ family }) => family === 'IPv4').map(({ address }) => `${address}:4173`));
  test.each(['localhost:4173', '127.0.0.1:4173', '[::1]:4173', 'LOCALHOST', ...own])('the hall itself at %s is heard, with and without the headers of a browser', async (host) => {
    for (const more of [{}, { 'sec-fetch-site': 'same-origin', origin: `http://${host}` }, { 'sec-fetch-site': 'none' }])
      expect(await ask('/__operator/reset', { ...RESET, headers: { ...JSON_HEADERS, host, ...more } })).toMatchObject({ status: 200 });
  });
});

describe('a body of more than 16 kB', () => {
  const long = JSON.stringify({ filler: 'x'.repeat(BODY_LIMIT) });

  test.each(['/api/session', '/api/nothing', '/__operator/reset'])('is refused at %s before it is read, and journaled nowhere', async (path) => {
    expect(await ask(path, { method: 'POST', headers: { ...JSON_HEADERS, 'content-length': String(long.length) }, body: long })).toMatchObject({
      status: 413,
      code: 'payload-too-large',
      journaled: 0,
      type: 'application/problem+json',
    });
  });

  test('is read no further where it does not say how long it is', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1024;
        controller.enqueue(new Uint8Array(1024));
      },
    });
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers: JSON_HEADERS, body: endless, duplex: 'half' };
    expect(await ask('/api/session', init)).toMatchObject({ status: 413, journaled: 0 });
    expect(sent).toBeLessThan(2 * BODY_LIMIT);
  });

  test('a body of just that length is read', async () => {
    const body = `{"filler":"${'x'.repeat(BODY_LIMIT - 13)}"}`;
    expect(body.length).toBe(BODY_LIMIT);
    expect(await ask('/api/session', { method: 'POST', headers: JSON_HEADERS, body })).toMatchObject({ status: 400, code: 'malformed-request' });
  });
});

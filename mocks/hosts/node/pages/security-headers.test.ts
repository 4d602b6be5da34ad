import { once } from 'node:events';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { FAULTS } from '#mocks/scenarios/fault.ts';
import { BODY_LIMIT } from '#mocks/hosts/node/guard.ts';
import { operatorApp } from '#mocks/hosts/node/operator-app.ts';
import { serveHall, type RunningHost } from '#mocks/hosts/node/serve.ts';

const JSON_HEADERS = { 'content-type': 'application/json', 'idempotency-key': 'once' };
let folder = '';
let hall: RunningHost;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'palm-hall-files-'));
  mkdirSync(path.join(folder, 'assets'));
  for (const name of ['index.html', '404.html', 'assets/a.js', 'icon.svg', 'service-worker.js']) writeFileSync(path.join(folder, name), 'x');
  hall = await serveHall({ folder, port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await hall.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The headers every answer of the host has, and the policy of what it is. */
function expectSecured(answer: Response, kind: 'page' | 'worker' | 'other'): void {
  const named = ['x-content-type-options', 'referrer-policy', 'cross-origin-opener-policy', 'cross-origin-resource-policy', 'permissions-policy'];
  expect(named.map((name) => answer.headers.get(name))).toEqual(['nosniff', 'no-referrer', 'same-origin', 'same-origin', 'camera=(), geolocation=(), microphone=()']);
  const policy = answer.headers.get('content-security-policy') ?? '';
  if (kind === 'page') expect(policy).toBe("frame-ancestors 'none'");
  else expect(policy).toBe(`default-src 'none'; ${kind === 'worker' ? "connect-src 'self'; " : ''}base-uri 'none'; frame-ancestors 'none'; form-action 'none'`);
}

describe('every answer of the host says what it allows (D19)', () => {
  test.each([
    ['a page', '/', {}, 200, 'page', 'no-cache'],
    ['any other address', '/bills', {}, 200, 'page', 'no-cache'],
    ['an asset', '/assets/a.js', {}, 200, 'other', 'public, max-age=31536000, immutable'],
    ['a picture', '/icon.svg', {}, 200, 'other', 'public, max-age=86400'],
    ['the service worker', '/service-worker.js', {}, 200, 'worker', 'no-cache'],
    ['an asset that is not there', '/assets/b.js', {}, 404, 'other', 'no-store'],
    ['a page that is written to', '/bills', { method: 'POST', body: '' }, 405, 'other', 'no-store'],
    ['the API', '/api/services', {}, 200, 'other', 'no-store'],
    ['control', '/__operator/personas', {}, 200, 'other', 'no-store'],
    ['nobody signed in', '/api/home', {}, 401, 'other', 'no-store'],
    ['another site', '/api/home', { headers: { 'sec-fetch-site': 'cross-site' } }, 403, 'other', 'no-store'],
    ['a persona nobody is', '/__operator/inbox/98', {}, 404, 'other', 'no-store'],
    ['a method that is not there', '/api/home', { method: 'DELETE', headers: JSON_HEADERS, body: '{}' }, 405, 'other', 'no-store'],
    ['too long a body', '/api/session', { method: 'POST', headers: JSON_HEADERS, body: 'x'.repeat(BODY_LIMIT + 1) }, 413, 'other', 'no-store'],
    ['no JSON', '/api/session', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' }, 415, 'other', 'no-store'],
    ['an address that is not in the contract', '/api/nothing', {}, 501, 'other', 'no-store'],
  ] as const)('%s', async (_, address, init, status, kind, caching) => {
    const answer = await fetch(hall.origin + address, init);
    expect({ status: answer.status, caching: answer.headers.get('cache-control') }).toEqual({ status, caching });
    expectSecured(answer, kind);
  });

  test('an unchanged file, without its body', async () => {
    const etag = (await fetch(hall.origin)).headers.get('etag') ?? '';
    const answer = await fetch(hall.origin, { headers: { 'if-none-match': etag } });
    expect(answer.status).toBe(304);
    expectSecured(answer, 'page');
  });

  const answering = FAULTS.filter((fault) => !['never-answers', 'slow', 'reset-before', 'applied-answer-lost'].includes(fault));
  test.each(answering)('the fault %s', async (fault) => {
    const { app } = operatorApp({ real: () => 0 });
    await app.request('/__operator/faults', {
      method: 'POST',
      headers: JSON_HEADERS,
      body: JSON.stringify({ rules: [{ endpoint: 'listServices', fault, when: { kind: 'always' } }] }),
    });
    const answer = await app.request('/api/services');
    expectSecured(answer, 'other');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test('what went wrong inside: a problem, and one line for the tester instead of a stack', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const real = vi.fn<() => number>(() => 0);
    const { app } = operatorApp({ real });
    real.mockImplementationOnce(() => {
      throw new Error('the clock is broken');
    });
    const answer = await app.request('/api/services');
    expect({ status: answer.status, type: answer.headers.get('content-type'), body: (await answer.json()) as unknown }).toMatchObject({
      status: 500,
      type: 'application/problem+json',
      body: { code: 'internal-error' },
    });
    expectSecured(answer, 'other');
    expect(said.mock.calls).toEqual([['GET /api/services: the clock is broken']]);
    said.mockRestore();
  });
});

test('a client that leaves in the middle of its body is no trouble for anybody: nothing is said, nothing done, the next one is served', async () => {
  const said = (['error', 'info', 'warn', 'log'] as const).map((level) => vi.spyOn(console, level).mockReturnValue());
  const rejections: unknown[] = [];
  const note = (reason: unknown) => rejections.push(reason);
  process.on('unhandledRejection', note);
  const commands = hall.operator.commands.length;
  for (const cut of ['destroy', 'resetAndDestroy', 'end'] as const) {
    const socket = connect(Number(new URL(hall.origin).port), '127.0.0.1');
    await once(socket, 'connect');
    socket.on('error', () => undefined);
    socket.write(`POST /api/session HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\nidempotency-key: cut\r\ncontent-length: 500\r\n\r\n{"method":"serv`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket[cut]();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect((await fetch(`${hall.origin}/api/services`)).status).toBe(200);
  process.off('unhandledRejection', note);
  expect(rejections).toEqual([]);
  expect(said.flatMap((spy) => spy.mock.calls)).toEqual([]);
  expect(hall.operator.commands).toHaveLength(commands);
  for (const spy of said) spy.mockRestore();
});

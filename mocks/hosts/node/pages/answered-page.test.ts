import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { WORLD_COOKIE } from '#mocks/control/contracts/worlds.ts';
import type { FaultRule } from '#mocks/scenarios/fault.ts';
import { serveHall, type RunningHost } from '#mocks/hosts/node/serve.ts';
import { answeredPage } from './answered-page.ts';

const PAGE = '<!doctype html><html><head><meta charset="utf-8"><script>first()</script></head><body></body></html>';
let folder = '';
let hall: RunningHost;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'palm-hall-pages-'));
  for (const name of ['index.html', '404.html']) writeFileSync(path.join(folder, name), PAGE);
  hall = await serveHall({ folder, port: 0, host: '127.0.0.1' });
  await control('clock', { running: false });
});
afterAll(async () => {
  await hall.close();
  rmSync(folder, { recursive: true, force: true });
});

let keys = 0;
async function control(address: string, body: unknown, world = ''): Promise<Response> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': `page-${++keys}`, 'x-operator-world': world };
  const answer = await fetch(`${hall.origin}/__operator/${address}`, { method: 'POST', headers, body: JSON.stringify(body) });
  expect(answer.status).toBeLessThan(300);
  return answer;
}
const setFaults = (rules: readonly FaultRule[]) => control('faults', { rules });
/** The cookie of somebody who has signed in. */
const signIn = async (persona: string, world = '') => (await control('persona', { persona }, world)).headers.get('set-cookie')?.split(';')[0] ?? '';
/** What a browser says when somebody opens an address. */
const open = (address: string, cookie: string, headers: Record<string, string> = {}) =>
  fetch(hall.origin + address, { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', cookie, ...headers } });
/** The answer in a page, as its first script reads it; null where there is none. */
function answerIn(page: string) {
  const carried = /<script type="application\/json" id="answer" data-status='(\d+)' data-headers='([^']*)'>([^<]*)<\/script><script>first/.exec(page);
  if (!carried) return null;
  const [, status, headers = '', body = ''] = carried;
  const unquoted = headers.replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  return { status: Number(status), headers: JSON.parse(unquoted) as Record<string, string>, body: JSON.parse(body) as unknown }; // written by the host
}
const asked = async () => {
  const { exchanges } = (await (await fetch(`${hall.origin}/__operator/exchanges`)).json()) as { exchanges: { endpoint: string | null }[] }; // control's own answer
  return exchanges.filter(({ endpoint }) => endpoint === 'getHome').length;
};

describe('home brings its numbers to whoever is signed in', () => {
  test('just what the operator says when it is asked, before the first script, asked for once, and kept by nobody', async () => {
    const cookie = await signIn('30');
    const before = await asked();
    const page = await open('/', cookie);
    expect((await asked()) - before).toBe(1);
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('etag')).toBeNull();
    expect(page.headers.get('link')).toBeNull();
    expect(page.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
    const said = await fetch(`${hall.origin}/api/home`, { headers: { cookie } });
    const answer = answerIn(await page.text());
    expect(answer?.body).toEqual(await said.json());
    expect(answer?.status).toBe(200);
    for (const name of ['content-type', 'x-subject']) expect(answer?.headers[name]).toBe(said.headers.get(name));
    expect(answer?.headers['x-request-id']).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  });

  test.each(['br', 'gzip', 'identity'])('the same page whether it is taken as %s', async (encoding) => {
    const page = await open('/', await signIn('30'), { 'accept-encoding': encoding });
    expect(page.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
    expect(answerIn(await page.text())?.body).toMatchObject({ maskedNumber: '139****0030' });
  });

  test('whose session is over is told so with the page, and loses its cookie as if the page had asked', async () => {
    const cookie = await signIn('30');
    const headers = { 'content-type': 'application/json', 'idempotency-key': 'out', cookie };
    expect((await fetch(`${hall.origin}/api/session`, { method: 'DELETE', headers, body: '{}' })).status).toBe(204);
    const said = await fetch(`${hall.origin}/api/home`, { headers: { cookie } });
    const page = await open('/', cookie);
    expect(page.headers.getSetCookie()).toEqual(said.headers.getSetCookie());
    const answer = answerIn(await page.text());
    expect(answer).toMatchObject({ status: 401, headers: { 'content-type': 'application/problem+json' }, body: { status: 401 } });
  });

  test('a customer of another world sees the figures of that world', async () => {
    const cookie = await signIn('30', 'ours');
    expect(answerIn(await (await open('/', `${cookie}; ${WORLD_COOKIE}=ours`)).text())?.status).toBe(200);
    expect(answerIn(await (await open('/', cookie, { 'x-operator-world': 'ours' })).text())?.status).toBe(200);
    expect(answerIn(await (await open('/', cookie)).text())?.status).toBe(401);
  });
});

describe('home is the one file of everybody', () => {
  afterEach(() => setFaults([]));
  const bare = async (page: Response) => {
    expect(page.headers.get('link')).toContain('/api/home');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(await page.text()).toBe(PAGE);
  };

  test('for whoever is not signed in', async () => bare(await open('/', '')));

  test.each(['getHome', 'getLine'] as const)('where a tester has set a fault on %s: it meets what the page asks', async (endpoint) => {
    const cookie = await signIn('30');
    await setFaults([{ endpoint, fault: 'problem-500', when: { kind: 'always' } }]);
    const before = await asked();
    await bare(await open('/', cookie));
    expect(await asked()).toBe(before);
  });

  test('for a service worker and whatever else keeps files', async () => bare(await fetch(`${hall.origin}/`, { headers: { cookie: await signIn('30'), accept: '*/*' } })));

  test('for an address that leads into another world', async () => bare(await open('/?world=theirs', await signIn('30'))));

  test('and every other page too', async () => {
    for (const address of ['/bills', '/index.html']) expect(await (await open(address, await signIn('30'))).text()).toBe(PAGE);
  });
});

describe('what an answer says', () => {
  const answerOf = (body: string, headers: Record<string, string> = {}) => new Response(body, { status: 200, headers: { 'content-type': 'application/json', ...headers } });

  test('cannot end the script that carries it, nor the attribute', async () => {
    const body = JSON.stringify({ name: "</script><script>alert('<!--')</script>" });
    const page = await answeredPage(PAGE, answerOf(body, { 'x-subject': 'it\'s <b> & "so"' }));
    expect(page.split('<script>')).toHaveLength(2);
    const answer = answerIn(page);
    expect(answer?.body).toEqual(JSON.parse(body));
    expect(answer?.headers).toEqual({ 'content-type': 'application/json', 'x-subject': 'it\'s <b> & "so"' });
  });

  test('goes into no page that has no script to read it', async () => {
    await expect(answeredPage('<p>', answerOf('{}'))).rejects.toThrow('without its first script');
  });
});

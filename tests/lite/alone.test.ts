import { afterAll, beforeAll, expect, test } from 'vitest';
import { liteHall } from '#lite/lite-hall.ts';
import { serveLite } from '#lite/serve-lite.ts';
import { serveHall, type RunningHost } from '#mocks/hosts/node/serve.ts';

let backend: RunningHost;
let lite: Awaited<ReturnType<typeof serveLite>>;
beforeAll(async () => {
  backend = await serveHall({ folder: 'public', port: 0, host: '127.0.0.1' });
  lite = await serveLite({ hall: liteHall(undefined, null), api: backend.origin, port: 0, host: '127.0.0.1', trustedProxies: 0 });
});
afterAll(async () => {
  await lite.close();
  await backend.close();
});

const cookiesOf = (response: Response) => response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
const hidden = (html: string, name: string) => new RegExp(`name="${name}"\\s+value="([^"]*)"`).exec(html)?.[1] ?? '';

test('alone in front of a backend, the lite hall signs a customer in by the backend’s own cookie, and shows the figures', async () => {
  const form = await fetch(`${lite.origin}/lite/sign-in`);
  const html = await form.text();
  const visitor = cookiesOf(form);
  const body = new URLSearchParams({ token: hidden(html, 'token'), key: hidden(html, 'key'), act: 'password', msisdn: '13900000030', servicePassword: '246810' });
  const entered = await fetch(`${lite.origin}/lite/sign-in`, { method: 'POST', body, redirect: 'manual', headers: { cookie: visitor.join('; ') } });
  const session = cookiesOf(entered).filter((cookie) => cookie.startsWith('sid='));
  expect({ status: entered.status, to: entered.headers.get('location'), sessions: session.length }).toEqual({ status: 303, to: '/lite', sessions: 1 });
  const home = await fetch(`${lite.origin}/lite`, { headers: { cookie: [...visitor, ...session].join('; ') } });
  const text = await home.text();
  expect(text).toContain('139****0030');
  expect(text).toContain('72.70');
  expect(text, 'no full version is known here').not.toContain('打开完整版');
});

test('it sends every page packed, stored nowhere and with its policy, and leads from its root to the hall', async () => {
  const page = await fetch(`${lite.origin}/`, { headers: { 'accept-encoding': 'gzip' } });
  expect({ url: page.url, encoding: page.headers.get('content-encoding'), cache: page.headers.get('cache-control') }).toEqual({
    url: `${lite.origin}/lite/sign-in`,
    encoding: 'gzip',
    cache: 'no-store',
  });
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect((await fetch(`${lite.origin}/api/home`)).status).toBe(404);
});

test('whose backend is away reads that nothing came back, and how to go on', async () => {
  const stranded = await serveLite({ hall: liteHall(undefined, null), api: 'http://127.0.0.1:9', port: 0, host: '127.0.0.1', trustedProxies: 0 });
  const page = await fetch(`${stranded.origin}/lite`);
  const text = await page.text();
  await stranded.close();
  expect({ status: page.status, says: text.includes('没有连上'), dials: text.includes('tel:10086') }).toEqual({ status: 502, says: true, dials: true });
});

import { describe, expect, test } from 'vitest';
import { cameOverTls } from './guard.ts';
import { operatorApp } from './operator-app.ts';

const SIGN_IN = JSON.stringify({ method: 'service-password', msisdn: '13900000030', servicePassword: '246810' });
const HEADERS = { 'content-type': 'application/json', 'idempotency-key': 'k' };

/** Signs in; the cookie that is set, and what it opens under the name asked with. */
async function signIn(origin: string, proxies: number, more: Record<string, string> = {}) {
  const { app } = operatorApp({ real: () => 0, trustedProxies: proxies });
  const answer = await app.request(`${origin}/api/session`, { method: 'POST', headers: { ...HEADERS, ...more }, body: SIGN_IN });
  const cookie = answer.headers.get('set-cookie') ?? '';
  const id = /=([0-9a-f]+)/.exec(cookie)?.[1] ?? '';
  const home = async (name: string) => (await app.request(`${origin}/api/home`, { headers: { cookie: `${name}=${id}`, ...more } })).status;
  return { cookie, plain: await home('sid'), host: await home('__Host-sid') };
}

describe('over TLS the session is a __Host- cookie, and the plain name opens nothing (D16)', () => {
  test.each([
    ['this host’s own', 'https://localhost', 0, {}],
    ['a trusted proxy’s', 'http://localhost', 1, { 'x-forwarded-proto': 'https' }],
  ])('%s', async (_whose, origin, proxies, more) => {
    const { cookie, plain, host } = await signIn(origin, proxies, more);
    expect(cookie).toMatch(/^__Host-sid=[0-9a-f]{32}; Path=\/; HttpOnly; SameSite=Strict; Secure$/);
    expect({ plain, host }).toEqual({ plain: 401, host: 200 });
  });

  test('on plain http it is the plain name, whatever a client claims of itself', async () => {
    const { cookie, plain, host } = await signIn('http://localhost', 0, { 'x-forwarded-proto': 'https' });
    expect(cookie).toMatch(/^sid=[0-9a-f]{32}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect({ plain, host }).toEqual({ plain: 200, host: 401 });
  });
});

test('of several proxies, the outermost trusted one says how the customer came', () => {
  const came = (said: string, proxies: number) => cameOverTls(new Request('http://localhost/', { headers: { 'x-forwarded-proto': said } }), proxies);
  expect([came('https, http', 2), came('https, http', 1), came('http', 2), came('', 1)]).toEqual([true, false, false, false]);
});

test('a host behind a proxy answers to the name it was given, and to no other', async () => {
  const { app } = operatorApp({ real: () => 0, names: ['hall.example.org'] });
  const ask = async (name: string) => (await app.request('http://localhost/api/services', { headers: { host: name } })).status;
  expect([await ask('hall.example.org'), await ask('other.example.org')]).toEqual([200, 403]);
});

import { describe, expect, test } from 'vitest';
import { CLIENT_LIMITS, clientAddress, countedAs } from './client-limits.ts';
import { operatorApp } from './operator-app.ts';

const REAL = Date.parse('2026-11-22T10:00:00+08:00');

/** An operator over HTTP, asked from an address; `pass` lets time go by. */
function host(options: Parameters<typeof operatorApp>[0] = {}) {
  let now = REAL;
  let key = 0;
  const { app, operator } = operatorApp({ real: () => now, ...options });
  return {
    operator,
    pass: (ms: number) => {
      now += ms;
    },
    post: async (path: string, body: unknown, from = '203.0.113.7', headers: Record<string, string> = {}) => {
      const sent = { 'content-type': 'application/json', 'idempotency-key': `k${(key += 1)}`, ...headers };
      return app.request(
        `http://localhost${path}`,
        { method: 'POST', headers: sent, body: JSON.stringify(body) },
        { incoming: { socket: { remoteAddress: from, destroy: () => undefined } } },
      );
    },
  };
}

const numbers = (count: number) => Array.from({ length: count }, (_, i) => `139${String(i).padStart(8, '0')}`);
const wrong = (msisdn: string) => ({ method: 'service-password', msisdn, servicePassword: '111111' });
const statuses = async (asked: Promise<Response>[]) => (await Promise.all(asked)).map(({ status }) => status);

test('one password is not tried on a thousand numbers: after sixty the client waits an hour, known number or not', async () => {
  const { post, pass } = host();
  const answers = await statuses(numbers(1000).map((msisdn) => post('/api/session', wrong(msisdn))));
  expect({ judged: answers.filter((status) => status !== 429).length, refused: answers.filter((status) => status === 429).length }).toEqual({
    judged: CLIENT_LIMITS.failures,
    refused: 1000 - CLIENT_LIMITS.failures,
  });
  const refused = await post('/api/session', { method: 'service-password', msisdn: '13900000030', servicePassword: '246810' });
  expect({ status: refused.status, type: refused.headers.get('content-type'), wait: refused.headers.get('retry-after') }).toEqual({
    status: 429,
    type: 'application/problem+json',
    wait: '3600',
  });
  pass(60 * 60_000);
  expect((await post('/api/session', { method: 'service-password', msisdn: '13900000030', servicePassword: '246810' })).status).toBe(201);
});

test('codes are not sent to three hundred numbers', async () => {
  const { post } = host();
  const answers = await statuses(numbers(300).map((msisdn) => post('/api/session/codes', { msisdn })));
  expect(answers.filter((status) => status === 202)).toHaveLength(CLIENT_LIMITS.codes);
  expect((await post('/api/password/reset-codes', { msisdn: '13900000030' })).status, 'of either kind').toBe(429);
});

test('what is right counts for nothing, and one client’s tries hold up no other', async () => {
  const { post } = host({ clientLimits: { failures: 2, codes: 0 } });
  for (let i = 0; i < 5; i++) expect((await post('/api/session', { method: 'service-password', msisdn: '13900000030', servicePassword: '246810' })).status).toBe(201);
  expect(await statuses(numbers(3).map((msisdn) => post('/api/session', wrong(msisdn))))).toEqual([401, 401, 429]);
  expect((await post('/api/session', wrong('13900000002'), '203.0.113.8')).status).toBe(401);
  expect(new Set(await statuses(numbers(90).map((msisdn) => post('/api/session/codes', { msisdn })))), 'no limit').toEqual(new Set([202]));
});

test('a refused client changes nothing: no attempt is counted for the number, no command kept', async () => {
  const { operator, post } = host({ clientLimits: { failures: 1, codes: 1 } });
  await post('/api/session', wrong('13900000002'));
  const before = operator.commands.length;
  expect((await post('/api/session', wrong('13900000030'))).status).toBe(429);
  expect({ commands: operator.commands.length, attempts: operator.world.passwordAttempts.get('13900000030') }).toEqual({ commands: before, attempts: undefined });
});

describe('whose address counts', () => {
  test.each([
    ['the socket’s, without a proxy, whatever is claimed', '198.51.100.1', '203.0.113.9', 0, '198.51.100.1'],
    ['behind one, what it has written', '10.0.0.1', '203.0.113.9', 1, '203.0.113.9'],
    ['not what the client has written before it', '10.0.0.1', '192.0.2.1, 203.0.113.9', 1, '203.0.113.9'],
    ['behind two, what the outer one has written', '10.0.0.1', '192.0.2.1, 203.0.113.9, 10.0.0.2', 2, '203.0.113.9'],
    ['the socket’s where the proxy says nothing', '10.0.0.1', null, 1, '10.0.0.1'],
    ['IPv4 within IPv6 is the same client', '::ffff:203.0.113.9', null, 0, '203.0.113.9'],
    ['of IPv6, the half that one household has', '2001:db8:1:2:aaaa::1', null, 0, '2001:db8:1:2'],
    ['shortened or not', '2001:db8::1', null, 0, '2001:db8:0:0'],
  ])('%s', (_how, socket, forwarded, proxies, expected) => {
    expect(countedAs(clientAddress(socket, forwarded, proxies))).toBe(expected);
  });
});

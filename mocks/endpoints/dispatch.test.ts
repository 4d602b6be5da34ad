import { describe, expect, test } from 'vitest';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { clientOf, createClient, type Client } from '#tests/ledger/client.ts';
import { HANDLER_OF } from './registry.ts';

const SIGN_IN = { method: 'service-password', msisdn: '13900000030', servicePassword: '246810' };

test('every endpoint of the contract has somebody who answers it', () => {
  expect([...HANDLER_OF.keys()].sort()).toEqual(ENDPOINTS.map(({ id }) => id).sort());
});

test('an address the contract does not have is 501 and noted; a wrong method is 405 and is not', () => {
  const client = createClient();
  expect(client.get('/api/nothing').body).toMatchObject({ status: 501, code: 'not-in-contract' });
  expect(client.send('DELETE', '/api/home').status).toBe(405);
  expect(client.get('/__operator/state').body.violations).toMatchObject([{ endpoint: 'GET /api/nothing', side: 'route' }]);
});

test('every answer has a request number, is never stored, and says what it is', () => {
  const reply = createClient().get('/api/home');
  expect(reply.headers).toMatchObject({ 'content-type': 'application/problem+json', 'cache-control': 'no-store', 'x-request-id': reply.body.requestId });
  expect(reply.body.requestId).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  expect(clientOf('30').get('/api/home').headers['content-type']).toBe('application/json');
});

describe('a write', () => {
  test('without the JSON content type or without a key does nothing (W2, D18)', () => {
    const client = createClient();
    expect(client.send('POST', '/api/session', SIGN_IN, { headers: { 'content-type': 'text/plain' } }).body.code).toBe('unsupported-media-type');
    expect(client.post('/api/session', SIGN_IN, '').body.code).toBe('idempotency-key-missing');
    expect(client.session).toBeNull();
  });

  test('sent again with its key is answered again and done once; the key is good for nothing else, for 24 h (W2)', () => {
    const client = createClient();
    const ask = { msisdn: '13900000030' };
    const first = client.post('/api/session/codes', ask, 'k');
    const again = client.post('/api/session/codes', ask, 'k');
    expect({ status: again.status, body: again.body, replayed: again.headers['idempotent-replayed'] }).toEqual({ status: 202, body: first.body, replayed: 'true' });
    expect(client.get('/__operator/inbox/30').body.messages.filter(({ text }) => text.includes('验证码'))).toHaveLength(1);
    expect(client.post('/api/session/codes', { msisdn: '13900000002' }, 'k').body).toMatchObject({ status: 422, code: 'key-reused' });
    client.moveClock('2026-11-23T10:00:00+08:00');
    expect(client.post('/api/session/codes', { msisdn: '13900000002' }, 'k').status).toBe(202);
  });

  test('whose session is over gets nothing, not even what was answered before: signed out, idle, or old (W2)', () => {
    for (const end of [(client: Client) => client.send('DELETE', '/api/session'), (client: Client) => client.moveClock('2026-11-22T10:15:00+08:00')]) {
      const client = clientOf('30');
      const { session } = client;
      expect(client.post('/api/step-up/codes', { purpose: 'statements' }, 'k').status).toBe(202);
      end(client);
      client.session = session;
      expect(client.post('/api/step-up/codes', { purpose: 'statements' }, 'k').body.code).toBe('session-expired');
    }
  });

  test('that gives a new session is answered again to the one it took the place of, while the new one lives', () => {
    const client = clientOf('30');
    const before = client.session;
    const proof = { method: 'sms-code', purpose: 'statements', code: '888888' };
    const first = client.post('/api/step-up', proof, 'k');
    const { session } = client;
    client.session = before;
    expect(client.post('/api/step-up', proof, 'k').body).toEqual(first.body);
    expect(client.session).toBe(session);
    client.send('DELETE', '/api/session');
    client.session = before;
    expect(client.post('/api/step-up', proof, 'k').body.code).toBe('session-expired');
    expect(client.session).toBe(before);
  });

  test('an old sign-in never hands out a session that is over, nor takes a running one away', () => {
    const client = createClient();
    expect(client.post('/api/session', SIGN_IN, 'k').status).toBe(201);
    client.send('DELETE', '/api/session');
    expect(client.post('/api/session', SIGN_IN, 'k').body.code).toBe('session-expired');
    expect(client.session).toBeNull();

    const other = clientOf('30');
    const proof = { method: 'sms-code', purpose: 'statements', code: '888888' };
    other.post('/api/step-up', proof, 'first');
    other.post('/api/step-up', proof, 'second');
    const { session } = other;
    expect(other.post('/api/step-up', proof, 'first').status).toBe(201);
    expect(other.session).toBe(session);
  });

  test('that was refused keeps no key: put right, it may go out under the same one', () => {
    const client = createClient();
    expect(client.post('/api/session', { ...SIGN_IN, servicePassword: '111111' }, 'k').status).toBe(401);
    expect(client.post('/api/session', SIGN_IN, 'k').status).toBe(201);
  });

  test.each([
    ['{', ['body']],
    ['null', ['body']],
    ['{"method":"telepathy"}', ['method']],
    ['{"method":"sms-code","msisdn":"139","code":"12"}', ['msisdn', 'code']],
  ])('with %s as body names what is wrong', (body, fields) => {
    const response = createClient().operator.handle(
      { method: 'POST', path: '/api/session', query: {}, headers: { 'content-type': 'application/json', 'idempotency-key': 'k' }, body, sessionId: null },
      0,
    );
    expect(JSON.parse(response.body)).toMatchObject({ status: 400, code: 'malformed-request', fields });
  });
});

test('an ordinary visit breaks no contract', () => {
  const client = createClient();
  for (const persona of ['01', '02', '04', '08', '09', '13', '14', '23', '24', '30', '31']) {
    client.enter(persona);
    client.post('/api/step-up', { method: 'sms-code', purpose: 'statements', code: '888888' });
    for (const path of ['/api/session', '/api/home', '/api/bills', '/api/bills/2026-10', '/api/unbilled', '/api/balance', '/api/statements', '/api/statements/2026-10'])
      client.get(path);
    client.get('/api/statements/2026-10', { cursor: 'x' });
    client.send('DELETE', '/api/session');
  }
  expect(client.get('/__operator/state').body.violations).toEqual([]);
});

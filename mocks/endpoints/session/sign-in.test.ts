import { describe, expect, test } from 'vitest';
import { clientOf, codeSentTo, createClient } from '#tests/ledger/client.ts';

const withPassword = (msisdn: string, servicePassword: string) => ({ method: 'service-password', msisdn, servicePassword });
const withCode = (msisdn: string, code: string) => ({ method: 'sms-code', msisdn, code });
const KNOWN = '13900000030';
const UNKNOWN = '13900000099';

test('a customer with the right service password is in, under a new session id, with number and name masked', () => {
  const client = createClient();
  const reply = client.post('/api/session', withPassword(KNOWN, '246810'));
  expect(reply.status).toBe(201);
  expect(reply.body).toEqual({ maskedNumber: '139****0030', maskedName: '林**', mustChangePassword: false, expiresAt: '2026-11-22T10:15:00+08:00' });
  const first = client.session;
  client.post('/api/session', withPassword(KNOWN, '246810'));
  expect(client.session).not.toBe(first);
  client.session = first;
  expect(client.get('/api/home').body.code).toBe('session-expired');
});

test('three wrong passwords in a day lock password sign-in for 24 h; a code still lets the customer in (D2)', () => {
  const client = createClient();
  const codes = ['111111', '222222', '333333'].map((wrong) => client.post('/api/session', withPassword(KNOWN, wrong)).body);
  expect(codes.map(({ code, attemptsLeft }) => ({ code, attemptsLeft }))).toEqual([
    { code: 'wrong-credentials', attemptsLeft: 2 },
    { code: 'wrong-credentials', attemptsLeft: 1 },
    { code: 'password-locked', attemptsLeft: undefined },
  ]);
  expect(client.post('/api/session', withPassword(KNOWN, '246810')).body).toMatchObject({ code: 'password-locked', status: 423, until: '2026-11-23T10:00:00+08:00' });
  client.post('/api/session/codes', { msisdn: KNOWN });
  expect(client.post('/api/session', withCode(KNOWN, codeSentTo(client, '30'))).status).toBe(201);
  client.moveClock('2026-11-23T09:59:59+08:00');
  expect(client.post('/api/session', withPassword(KNOWN, '246810')).status).toBe(423);
  client.moveClock('2026-11-23T10:00:00+08:00');
  expect(client.post('/api/session', withPassword(KNOWN, '246810')).status).toBe(201);
});

test('two wrong passwords yesterday do not count today, and a right one starts the count again', () => {
  const client = createClient();
  for (const wrong of ['111111', '222222']) client.post('/api/session', withPassword(KNOWN, wrong));
  client.moveClock('2026-11-23T10:00:00+08:00');
  expect(client.post('/api/session', withPassword(KNOWN, '333333')).body.attemptsLeft).toBe(2);
  client.post('/api/session', withPassword(KNOWN, '246810'));
  expect(client.post('/api/session', withPassword(KNOWN, '333333')).body.attemptsLeft).toBe(2);
});

test('a number that does not exist is answered like a wrong password or code, step by step (D17)', () => {
  const [known, unknown] = [createClient(), createClient()];
  const alike = (path: '/api/session' | '/api/session/codes', body: (msisdn: string) => unknown) => {
    const [one, other] = [known.post(path, body(KNOWN)), unknown.post(path, body(UNKNOWN))];
    const shape = ({ status, body: said, headers }: typeof one) => ({
      status,
      body: JSON.stringify(said).replaceAll('139****0030', '#').replaceAll('139****0099', '#'),
      retryAfter: headers['retry-after'],
    });
    expect(shape(other)).toEqual(shape(one));
  };
  for (const wrong of ['111111', '222222', '333333', '444444']) alike('/api/session', (msisdn) => withPassword(msisdn, wrong));
  alike('/api/session', (msisdn) => withCode(msisdn, '123123'));
  for (let i = 0; i < 2; i++) alike('/api/session/codes', (msisdn) => ({ msisdn }));
  for (const wrong of ['000000', '999999', '901234', '905678', '901111', '902222']) alike('/api/session', (msisdn) => withCode(msisdn, wrong));
});

describe('codes', () => {
  test('a code is used once, lives five minutes, and 888888, 000000, 999999 are for testers (D3)', () => {
    const client = createClient();
    client.post('/api/session/codes', { msisdn: KNOWN });
    const code = codeSentTo(client, '30');
    expect(client.post('/api/session', withCode(KNOWN, code)).status).toBe(201);
    expect(client.post('/api/session', withCode(KNOWN, code)).body.code).toBe('code-expired');
    expect(client.post('/api/session', withCode(KNOWN, '888888')).status).toBe(201);
    expect(client.post('/api/session', withCode(KNOWN, '000000')).body).toMatchObject({ code: 'code-wrong', attemptsLeft: 2 });
    expect(client.post('/api/session', withCode(KNOWN, '999999')).body.code).toBe('code-expired');
    client.post('/__operator/clock', { advanceSeconds: 60 });
    client.post('/api/session/codes', { msisdn: KNOWN });
    const late = codeSentTo(client, '30');
    client.post('/__operator/clock', { advanceSeconds: 300 });
    expect(client.post('/api/session', withCode(KNOWN, late)).body.code).toBe('code-expired');
  });

  test('the third wrong try makes a code void', () => {
    const client = createClient();
    client.post('/api/session/codes', { msisdn: KNOWN });
    expect(['901111', '902222', '903333'].map((wrong) => client.post('/api/session', withCode(KNOWN, wrong)).body.attemptsLeft)).toEqual([2, 1, 0]);
    expect(client.post('/api/session', withCode(KNOWN, codeSentTo(client, '30'))).body.code).toBe('code-expired');
  });

  test('a code for statements signs nobody in', () => {
    const client = clientOf('30');
    client.post('/api/step-up/codes', { purpose: 'statements' });
    expect(client.post('/api/session', withCode(KNOWN, codeSentTo(client, '30'))).body.code).toBe('code-expired');
  });
});

describe('guessing at codes', () => {
  const guesses = (client: ReturnType<typeof createClient>, msisdn: string, count: number) =>
    Array.from({ length: count }, (_, i) => client.post('/api/session', withCode(msisdn, String(901_000 + i))).body.code);

  test('twenty wrong codes within an hour are borne; then even a right one waits, until an hour after the first', () => {
    const client = createClient();
    expect(new Set(guesses(client, KNOWN, 19))).toEqual(new Set(['code-expired']));
    client.moveClock('2026-11-22T10:30:00+08:00');
    guesses(client, KNOWN, 1);
    const refused = client.post('/api/session', withCode(KNOWN, '888888'));
    expect(refused).toMatchObject({ status: 429, body: { code: 'too-many-requests', until: '2026-11-22T11:00:00+08:00' } });
    client.moveClock('2026-11-22T10:59:59+08:00');
    expect(client.post('/api/session', withCode(KNOWN, '888888')).status).toBe(429);
    client.moveClock('2026-11-22T11:00:00+08:00');
    expect(client.post('/api/session', withCode(KNOWN, '888888')).status).toBe(201);
  });

  test('the service password still lets in, and other numbers are not held up', () => {
    const client = createClient();
    guesses(client, KNOWN, 21);
    expect(client.post('/api/session', withPassword(KNOWN, '246810')).status).toBe(201);
    expect(client.post('/api/session', withCode('13900000002', '888888')).status).toBe(201);
  });

  test('a number that does not exist waits in the same way', () => {
    const [known, unknown] = [createClient(), createClient()];
    expect(guesses(unknown, UNKNOWN, 22)).toEqual(guesses(known, KNOWN, 22));
    expect(guesses(unknown, UNKNOWN, 1)).toEqual(['too-many-requests']);
  });

  test('right passwords between wrong ones do not make room for more guesses', () => {
    const client = createClient();
    const codes = Array.from({ length: 21 }, (_, i) => {
      if (i % 2 === 0) client.post('/api/session', withPassword(KNOWN, '246810'));
      return client.post('/api/session', withPassword(KNOWN, '111111')).body.code;
    });
    expect(codes.slice(0, 20)).not.toContain('too-many-requests');
    expect(codes.at(-1)).toBe('too-many-requests');
  });
});

test('a customer on the initial password is let in, told so, and shown nothing else', () => {
  const client = createClient();
  expect(client.post('/api/session', withPassword('13900000014', '123456')).body.mustChangePassword).toBe(true);
  for (const path of ['/api/home', '/api/bills', '/api/bills/2026-10', '/api/unbilled', '/api/balance', '/api/statements'] as const)
    expect(client.get(path).body.code).toBe('password-change-required');
  expect({ session: client.get('/api/session').status, signOut: client.send('DELETE', '/api/session').status }).toEqual({ session: 200, signOut: 204 });
});

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

test('from the third wrong password in a day on, sign-in by password waits, ever longer; a code still lets the customer in (D2)', () => {
  const client = createClient();
  const answers = ['111111', '222222', '333333'].map((wrong) => client.post('/api/session', withPassword(KNOWN, wrong)).body);
  expect(answers).toMatchObject([
    { code: 'wrong-credentials', attemptsLeft: 2 },
    { code: 'wrong-credentials', attemptsLeft: 1 },
    { code: 'password-locked', status: 423, until: '2026-11-22T10:01:00+08:00' },
  ]);
  expect(client.post('/api/session', withPassword(KNOWN, '246810')).body).toMatchObject({ code: 'password-locked', until: '2026-11-22T10:01:00+08:00' });
  client.post('/api/session/codes', { msisdn: KNOWN });
  expect(client.post('/api/session', withCode(KNOWN, codeSentTo(client, '30'))).status).toBe(201);
  const waits = ['10:01:00', '10:06:00', '10:21:00', '11:21:00', '15:21:00'].map((at) => {
    client.moveClock(`2026-11-22T${at}+08:00`);
    return client.post('/api/session', withPassword(KNOWN, '444444')).body.until;
  });
  expect(waits).toEqual(['2026-11-22T10:06:00+08:00', '2026-11-22T10:21:00+08:00', '2026-11-22T11:21:00+08:00', '2026-11-22T15:21:00+08:00', '2026-11-23T15:21:00+08:00']);
  client.moveClock('2026-11-23T15:21:00+08:00');
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
  const guess = (client: ReturnType<typeof createClient>, msisdn: string, count: number) =>
    Array.from({ length: count }, (_, i) => client.post('/api/session', withCode(msisdn, String(901_000 + i))).body.code);

  test('counts only against a code that waits: however many guesses before it was sent, the real one lets in', () => {
    const client = createClient();
    expect(new Set(guess(client, KNOWN, 100))).toEqual(new Set(['code-expired']));
    client.post('/api/session/codes', { msisdn: KNOWN });
    expect(client.post('/api/session', withCode(KNOWN, codeSentTo(client, '30'))).status).toBe(201);
  });

  test('gives no more than three tries for each code, and ten codes an hour', () => {
    const client = createClient();
    let judged = 0;
    for (let minute = 0; minute < 59; minute++) {
      client.post('/api/session/codes', { msisdn: KNOWN });
      judged += guess(client, KNOWN, 5).filter((code) => code === 'code-wrong').length;
      client.real += 60_000;
    }
    expect(judged).toBe(30);
  });

  test('is answered in the same way for a number that does not exist', () => {
    const [known, unknown] = [createClient(), createClient()];
    for (const client of [known, unknown]) client.post('/api/session/codes', { msisdn: client === known ? KNOWN : UNKNOWN });
    expect(guess(unknown, UNKNOWN, 5)).toEqual(guess(known, KNOWN, 5));
  });

  test('codes of one kind use up none of another: sign-in and reset, which strangers can ask for, leave those of a session alone', () => {
    const client = clientOf('30');
    for (let minute = 0; minute < 12; minute++) {
      client.post('/api/session/codes', { msisdn: KNOWN });
      client.post('/api/password/reset-codes', { msisdn: KNOWN });
      client.real += 60_000;
    }
    const sent = { signIn: client.post('/api/session/codes', { msisdn: KNOWN }).status, stepUp: client.post('/api/step-up/codes', { purpose: 'statements' }).status };
    expect(sent).toEqual({ signIn: 429, stepUp: 202 });
  });
});

test('a customer on the initial password is let in, told so, and shown nothing else', () => {
  const client = createClient();
  expect(client.post('/api/session', withPassword('13900000014', '123456')).body.mustChangePassword).toBe(true);
  for (const path of ['/api/home', '/api/bills', '/api/bills/2026-10', '/api/unbilled', '/api/balance', '/api/statements'] as const)
    expect(client.get(path).body.code).toBe('password-change-required');
  expect({ session: client.get('/api/session').status, signOut: client.send('DELETE', '/api/session').status }).toEqual({ session: 200, signOut: 204 });
});

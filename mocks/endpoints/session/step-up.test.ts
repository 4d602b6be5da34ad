import { expect, test } from 'vitest';
import { clientOf, codeSentTo } from '#tests/ledger/client.ts';

const proof = (code: string) => ({ method: 'sms-code', purpose: 'statements', code });

test('a code opens the statements for ten minutes, under a new session id (D5, D16)', () => {
  const client = clientOf('30');
  const before = client.session;
  client.post('/api/step-up/codes', { purpose: 'statements' });
  expect(client.post('/api/step-up', proof(codeSentTo(client, '30'))).body).toEqual({ purpose: 'statements', expiresAt: '2026-11-22T10:10:00+08:00' });
  expect(client.session).not.toBe(before);
  client.real += 10 * 60_000 - 1;
  expect(client.get('/api/statements').status).toBe(200);
  client.real += 1;
  expect(client.get('/api/statements').body.code).toBe('step-up-required');
  client.session = before;
  expect(client.get('/api/statements').body.code).toBe('session-expired');
});

test('where no SMS can be received, the service password does, and shares its lock', () => {
  const client = clientOf('30');
  const password = (servicePassword: string) => client.post('/api/step-up', { method: 'service-password', purpose: 'statements', servicePassword });
  expect(password('246810').status).toBe(201);
  expect(['111111', '222222', '333333', '246810'].map((given) => password(given).body.code)).toEqual([
    'wrong-credentials',
    'wrong-credentials',
    'password-locked',
    'password-locked',
  ]);
});

test('an answer that got lost is given again to the old session, and the grant is still one', () => {
  const client = clientOf('30');
  const before = client.session;
  const first = client.post('/api/step-up', proof('888888'), 'one-key');
  const granted = client.session;
  client.session = before;
  const again = client.post('/api/step-up', proof('888888'), 'one-key');
  expect({ status: again.status, body: again.body, replayed: again.headers['idempotent-replayed'], session: client.session }).toEqual({
    status: 201,
    body: first.body,
    replayed: 'true',
    session: granted,
  });
  expect(client.post('/api/step-up', proof('888888'), 'one-key').headers['idempotent-replayed'], 'under the new id as well').toBe('true');
});

test('twenty wrong codes within an hour are borne; then even a right one waits', () => {
  const client = clientOf('30');
  const codes = Array.from({ length: 21 }, () => client.post('/api/step-up', proof('901111')).body.code);
  expect({ twentieth: codes[19], next: codes[20] }).toEqual({ twentieth: 'code-expired', next: 'too-many-requests' });
  expect(client.post('/api/step-up', proof('888888')).body.until).toBe('2026-11-22T11:00:00+08:00');
});

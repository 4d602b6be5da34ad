import { expect, test } from 'vitest';
import { papersOf } from '#mocks/personas/papers.ts';
import { clientOf, codeSentTo, createClient } from '#tests/ledger/client.ts';

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

const password = (servicePassword: string) => ({ method: 'service-password', purpose: 'statements', servicePassword });
const puk = (code: string) => ({ method: 'puk', purpose: 'statements', puk: code });

test('a line that receives SMS takes the code and nothing else, and says so (D5)', () => {
  const client = clientOf('30');
  expect(client.get('/api/statements').body).toMatchObject({ code: 'step-up-required', secondProof: 'sms-code' });
  for (const other of [password('246810'), puk(papersOf('30').puk)])
    expect(client.post('/api/step-up', other)).toMatchObject({ status: 403, body: { code: 'step-up-required', secondProof: 'sms-code' } });
});

test('a suspended line takes the service password; where that has signed in, the PUK: one proof never stands for two', () => {
  const client = clientOf('05');
  const { msisdn, servicePassword } = { msisdn: '13900000005', servicePassword: '246810' };
  expect(client.get('/api/statements').body.secondProof).toBe('service-password');
  expect(client.post('/api/step-up/codes', { purpose: 'statements' }).body.code).toBe('step-up-required');
  expect(client.post('/api/step-up', password(servicePassword)).status).toBe(201);
  expect(client.get('/api/statements').body.secondProof, 'to confirm again').toBe('service-password');

  client.post('/api/session', { method: 'service-password', msisdn, servicePassword });
  expect(client.get('/api/statements').body.secondProof).toBe('puk');
  expect(client.post('/api/step-up', password(servicePassword)).body.code).toBe('step-up-required');
  expect(client.post('/api/step-up', puk('00000000')).body).toMatchObject({ code: 'puk-wrong', attemptsLeft: 2 });
  expect(client.post('/api/step-up', puk(papersOf('05').puk)).status).toBe(201);
  expect(client.get('/api/statements').status).toBe(200);

  client.post('/api/session/puk', { msisdn, puk: papersOf('05').puk, idTail: papersOf('05').idTail });
  expect(client.get('/api/statements').body.secondProof).toBe('service-password');
});

test('wrong proofs count for this session alone: another one of the same customer is not held up, nor sign-in', () => {
  const client = clientOf('05');
  const answers = ['111111', '222222', '333333', '246810'].map((given) => client.post('/api/step-up', password(given)).body.code);
  expect(answers).toEqual(['wrong-credentials', 'wrong-credentials', 'password-locked', 'password-locked']);
  const other = createClient(client.operator);
  expect(other.post('/api/session', { method: 'service-password', msisdn: '13900000005', servicePassword: '246810' }).status).toBe(201);
  other.enter('05');
  expect(other.post('/api/step-up', password('246810')).status).toBe(201);
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

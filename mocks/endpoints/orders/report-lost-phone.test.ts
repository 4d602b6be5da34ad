import { expect, test } from 'vitest';
import { papersOf } from '#mocks/personas/papers.ts';
import { clientOf, createClient, type Client } from '#tests/ledger/client.ts';
import { termsFor } from '#tests/ledger/ordering.ts';

const versionSeen = (client: Client) => client.get('/api/lost-phone').body.terms.version;
const byPuk = (client: Client, persona: string, version = versionSeen(client)) =>
  client.post('/api/lost-phone', { method: 'puk', version, msisdn: `139000000${persona}`, puk: papersOf(persona).puk, idTail: papersOf(persona).idTail });
const byPassword = (client: Client, servicePassword: string) =>
  client.post('/api/lost-phone', { method: 'service-password', version: versionSeen(client), msisdn: '13900000030', servicePassword });

test('whoever is not signed in sees the very terms that every customer signs', () => {
  const { status, body } = createClient().get('/api/lost-phone');
  expect(status).toBe(200);
  for (const persona of ['30', '02', '04']) expect(termsFor(clientOf(persona), 'report-lost').body.terms).toEqual(body.terms);
});

test('with PUK and ID number the line is suspended at once, and the slip has both confirmations', () => {
  const client = createClient();
  const { status, body } = byPuk(client, '30');
  expect(status).toBe(201);
  expect(client.get(`/api/orders/${body.order}`).body).toMatchObject({ state: 'completed', confirmations: [{ by: 'seen' }, { by: 'tap' }] });
  expect(client.get('/api/line').body.suspension).toMatchObject({ kind: 'lost' });
});

test('with the service password as well; a wrong one counts and waits as at sign-in, and suspends nothing', () => {
  const client = createClient();
  expect(byPassword(client, '111111')).toMatchObject({ status: 401, body: { code: 'wrong-credentials', attemptsLeft: 2 } });
  const { body } = byPassword(client, '246810');
  expect(client.get(`/api/orders/${body.order}`).body).toMatchObject({ state: 'completed', confirmations: [{ by: 'seen' }, { by: 'service-password' }] });
  const stranger = createClient();
  for (let i = 0; i < 3; i++) byPassword(stranger, '111111');
  expect(byPassword(stranger, '246810')).toMatchObject({ status: 423, body: { code: 'password-locked' } });
  expect(byPuk(stranger, '30').status).toBe(201);
});

test('what is in the way is no refusal of the sign-in: no order, and the terms say why', () => {
  const seen = createClient();
  expect(byPuk(seen, '30', 'others')).toMatchObject({ status: 201, body: { order: null } });
  expect(seen.get('/api/line').body.suspension).toBeNull();
  const suspended = createClient();
  expect(byPuk(suspended, '34')).toMatchObject({ status: 201, body: { order: null } });
  expect(termsFor(suspended, 'report-lost').body.reason).not.toBeNull();
  const initial = createClient();
  expect(byPuk(initial, '14')).toMatchObject({ status: 201, body: { order: null, session: { mustChangePassword: true } } });
});

test('reported again, perhaps because the answer was lost, it is the same order', () => {
  const client = createClient();
  const { order } = byPuk(client, '30').body;
  expect(order).not.toBeNull();
  expect(byPuk(client, '30').body.order).toBe(order);
  expect(byPuk(createClient(), '05').body.order).toBeNull();
});

test('a wrong PUK and a number that is not ours are answered alike (D17), and no session is open', () => {
  const client = createClient();
  const { puk, idTail } = papersOf('30');
  for (const report of [
    { msisdn: '13900000030', puk: '00000000', idTail },
    { msisdn: '13900000099', puk, idTail },
  ])
    expect(client.post('/api/lost-phone', { method: 'puk', version: versionSeen(client), ...report })).toMatchObject({ status: 401, body: { code: 'puk-wrong' } });
  expect(client.get('/api/home').status).toBe(401);
});

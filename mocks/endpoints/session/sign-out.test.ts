import { expect, test } from 'vitest';
import { clientOf, createClient } from '#tests/ledger/client.ts';

test('signing out ends the session on the server, not only in the cookie', () => {
  const client = clientOf('30');
  const old = client.session;
  const reply = client.send('DELETE', '/api/session');
  expect([reply.status, reply.body, client.session]).toEqual([204, null, null]);
  client.session = old;
  expect(client.get('/api/home').body.code).toBe('session-expired');
});

test('signing out twice, or without having signed in, does no harm', () => {
  expect(createClient().send('DELETE', '/api/session').status).toBe(204);
});

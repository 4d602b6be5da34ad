import { expect, test } from 'vitest';
import { clientOf, createClient } from '#tests/ledger/client.ts';

test('signing out ends the session on the server, not only in the cookie', () => {
  const client = clientOf('30');
  const old = client.session;
  const reply = client.send('DELETE', '/api/session');
  expect({ status: reply.status, body: reply.body, session: client.session }).toEqual({ status: 204, body: null, session: null });
  client.session = old;
  expect(client.get('/api/home').body.code).toBe('session-expired');
});

test('signing out twice, or without having signed in, does no harm', () => {
  expect(createClient().send('DELETE', '/api/session').status).toBe(204);
});
